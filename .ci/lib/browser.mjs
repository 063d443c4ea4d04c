import { existsSync } from 'node:fs';
import { childEnv, run } from '../../deploy/local/lib/commands.mjs';
import { onPath } from '../../deploy/local/lib/maven.mjs';
import { Obstacle } from '../../deploy/local/lib/obstacle.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium, or a Chrome, that is here already.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findBrowser(env) {
  if (env.BAGDAR_BROWSER) {
    if (existsSync(env.BAGDAR_BROWSER)) return env.BAGDAR_BROWSER;
    throw new Obstacle(`BAGDAR_BROWSER is ${env.BAGDAR_BROWSER}, and there is no such file.`);
  }
  return NAMES.map(onPath).find((file) => file !== undefined) ?? MAC.find((file) => existsSync(file));
}

/**
 * Finds the browser, or fetches Debian's where that is possible.
 * @param {{ env: NodeJS.ProcessEnv, log: string, signal: AbortSignal }} place
 * @returns {Promise<string>}
 */
export async function requireBrowser({ env, log, signal }) {
  const found = findBrowser(env);
  if (found) return found;
  const apt = onPath('apt-get');
  if (!apt || process.getuid?.() !== 0) throw new Obstacle(NO_BROWSER);
  await run({
    ...{ name: 'Installing Chromium', command: 'sh', cwd: '/', log, signal },
    args: ['-c', `${apt} update && ${apt} install -y --no-install-recommends chromium`],
    env: childEnv({ DEBIAN_FRONTEND: 'noninteractive' }),
  });
  const installed = findBrowser(env);
  if (installed) return installed;
  throw new Obstacle(NO_BROWSER, { log });
}

const NO_BROWSER =
  'The journeys need Chromium, and there is none on the PATH. Install it (Debian, Ubuntu: apt-get install chromium; ' +
  'macOS: brew install --cask chromium), or set BAGDAR_BROWSER to a Chromium or Chrome that is installed elsewhere. ' +
  'As root on Debian it is installed by itself.';
