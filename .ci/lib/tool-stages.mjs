import { join } from 'node:path';
import { findJdk } from '../../deploy/local/lib/jdk.mjs';
import { findMaven } from '../../deploy/local/lib/maven.mjs';
import { requireNode } from '../../deploy/local/lib/surroundings.mjs';
import { requireBrowser } from './browser.mjs';
import { BROWSER, TOOLS } from './names.mjs';

/**
 * @param {import('./stages.mjs').Place} place
 * @param {import('./stages.mjs').Tools} tools filled in here
 * @returns {import('./stages.mjs').PartStage[]}
 */
export function toolStages({ root, logs, env }, tools) {
  return [
    {
      name: TOOLS,
      parts: ['backend', 'frontend', 'launcher', 'browser'],
      work: async (signal) => {
        requireNode();
        const jdk = findJdk(env);
        tools.maven = await findMaven({ root, javaHome: jdk.home, logs, signal });
        return `Node ${process.versions.node}, JDK ${jdk.version} in ${jdk.home}`;
      },
    },
    {
      name: BROWSER,
      parts: ['browser'],
      work: async (signal) => {
        tools.browser = await requireBrowser({ env, log: join(logs, 'browser.log'), signal });
        return tools.browser;
      },
    },
  ];
}
