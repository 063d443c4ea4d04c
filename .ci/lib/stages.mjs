import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv, run } from '../../deploy/local/lib/commands.mjs';
import { requireNpm } from '../../deploy/local/lib/frontend-build.mjs';
import { findJdk } from '../../deploy/local/lib/jdk.mjs';
import { findMaven } from '../../deploy/local/lib/maven.mjs';
import { requireNode } from '../../deploy/local/lib/surroundings.mjs';
import { requireBrowser } from './browser.mjs';
import { closingLine, nodeTest, surefire } from './counts.mjs';
import { fetchPackages } from './packages.mjs';
import { TestProduct } from './product.mjs';

export const PARTS = ['all', 'backend', 'frontend', 'launcher', 'browser'];

/**
 * @typedef {object} Place
 * @property {string} root the checkout
 * @property {string} folder for what a test run makes
 * @property {string} logs
 * @property {NodeJS.ProcessEnv} env
 * @property {string[]} more what the runner of the part is to be told
 * @property {AbortSignal} signal
 */

/** @typedef {import('./schedule.mjs').Stage & { parts: string[] }} PartStage */

/**
 * Two lanes, as there are two cores: Maven in one, npm in the other; the journeys when both are through.
 * @param {string} part
 * @param {Place} place
 * @returns {{ stages: import('./schedule.mjs').Stage[], stop: () => Promise<void> }}
 */
export function stagesOf(part, place) {
  const product = new TestProduct(place);
  /** @type {{ maven?: import('../../deploy/local/lib/maven.mjs').Maven, browser?: string }} */
  const tools = {};
  const stages = [
    ...toolStages(place, tools),
    ...backendStages(place, tools),
    ...frontendStages(place),
    ...launcherStages(place),
    ...journeyStages(place, tools, product, part === 'all'),
  ];
  const stop = async () => {
    await product.stop();
    rmSync(product.data, { recursive: true, force: true });
  };
  return { stages: stages.filter(({ parts }) => part === 'all' || parts.includes(part)), stop };
}

const TOOLS = 'JDK, Node, Maven';
const BROWSER = 'Browser';
const PACKAGES = 'Packages of npm';
const BACKEND_CHECK = 'Backend: format, lint, compiler without a warning';
const BACKEND_TESTS = 'Backend: unit, HTTP, architecture, contract';
const FRONTEND_CHECK = 'Frontend: format, lint, types, architecture, messages';
const FRONTEND_TESTS = 'Frontend: unit';
const FRONTEND_BUILD = 'Frontend: build';
const LAUNCHER = 'Launcher: types, unit';
const JOURNEY_CHECK = 'Journeys: format, lint, types';
const GROUND = 'PostgreSQL, Keycloak: fetched, prepared';
const PRODUCT = 'Product: started, samples loaded';
const JOURNEYS = 'Journeys and API suites, accessibility';

/**
 * @param {Place} place
 * @param {{ maven?: import('../../deploy/local/lib/maven.mjs').Maven, browser?: string }} tools
 * @returns {PartStage[]}
 */
function toolStages({ root, logs, env }, tools) {
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

/**
 * @param {Place} place
 * @param {{ maven?: import('../../deploy/local/lib/maven.mjs').Maven }} tools
 * @returns {PartStage[]}
 */
function backendStages({ root, logs, more }, tools) {
  const cwd = join(root, 'backend');
  /** @type {(name: string, file: string, goals: string[]) => import('./schedule.mjs').Stage} */
  const maven = (name, file, goals) => {
    const log = join(logs, file);
    const work = (/** @type {AbortSignal} */ signal) => {
      const { command, env } = /** @type {import('../../deploy/local/lib/maven.mjs').Maven} */ (tools.maven);
      return run({ name, command, args: ['-B', '-ntp', ...goals], cwd, env, log, signal });
    };
    return { name, log, work };
  };
  return [
    { ...maven(BACKEND_CHECK, 'backend-check.log', ['spotless:check', 'test-compile']), needs: [TOOLS], parts: ['backend'] },
    {
      ...maven(BACKEND_TESTS, 'backend-tests.log', ['verify', ...more]),
      ...{ needs: [TOOLS], after: [BACKEND_CHECK], minutes: 40, count: surefire, parts: ['backend'] },
    },
  ];
}

/**
 * @param {Place} place
 * @returns {PartStage[]}
 */
function frontendStages(place) {
  const npm = npmIn(place, 'frontend');
  return [
    {
      name: PACKAGES,
      needs: [TOOLS],
      parts: ['frontend', 'launcher', 'browser'],
      log: join(place.logs, 'packages.log'),
      work: (signal) => fetchPackages(place, ['frontend', 'deploy/local', 'e2e'], signal),
    },
    { ...npm(FRONTEND_CHECK, ['run', 'check']), needs: [PACKAGES], parts: ['frontend'] },
    {
      ...npm(FRONTEND_TESTS, ['test', '--', ...place.more]),
      ...{ needs: [PACKAGES], after: [FRONTEND_CHECK], count: closingLine, parts: ['frontend'] },
    },
    { ...npm(FRONTEND_BUILD, ['run', 'build']), needs: [PACKAGES], after: [FRONTEND_TESTS], parts: ['frontend'] },
  ];
}

/**
 * @param {Place} place
 * @returns {PartStage[]}
 */
function launcherStages(place) {
  const npm = npmIn(place, 'deploy/local');
  const log = join(place.logs, 'launcher.log');
  return [
    {
      ...{ name: LAUNCHER, needs: [PACKAGES], after: [FRONTEND_BUILD], parts: ['launcher'], log, count: nodeTest },
      work: async (signal) => {
        await npm('The types of the launcher', ['run', 'types']).work(signal);
        const tests = ['deploy/local/test/*.test.mjs', '.ci/test/*.test.mjs'];
        const args = ['-c', `exec node --test ${tests.join(' ')}`];
        await run({ name: 'The tests of the launcher', command: 'sh', args, cwd: place.root, env: childEnv({}), log, signal });
      },
    },
  ];
}

/**
 * @param {Place} place
 * @param {{ browser?: string }} tools
 * @param {TestProduct} product
 * @param {boolean} built whether the other stages build what runs
 * @returns {PartStage[]}
 */
function journeyStages(place, tools, product, built) {
  const { logs, more } = place;
  const log = join(logs, 'product.log');
  return [
    { ...npmIn(place, 'e2e')(JOURNEY_CHECK, ['run', 'check']), needs: [PACKAGES], after: [LAUNCHER], parts: ['browser'] },
    {
      ...{ name: GROUND, log, needs: [PACKAGES], after: [JOURNEY_CHECK], parts: [] },
      work: async (signal) => {
        await product.clear(log, signal);
        await product.start(['--no-service'], log, signal);
        await product.stop();
      },
    },
    {
      ...{ name: PRODUCT, log, after: [GROUND], parts: ['browser'] },
      needs: [PACKAGES, BROWSER, ...(built ? [BACKEND_TESTS, FRONTEND_BUILD] : [])],
      work: async (signal) => {
        if (!built) await product.clear(log, signal);
        await product.start(built ? ['--no-build'] : [], log, signal);
      },
    },
    {
      ...{ name: JOURNEYS, log: join(logs, 'journeys.log'), needs: [PRODUCT], parts: ['browser'], count: closingLine, minutes: 30 },
      work: (signal) =>
        npmIn(place, 'e2e', { BAGDAR_DATA: product.data, BAGDAR_BROWSER: tools.browser ?? '' })(JOURNEYS, [
          'test',
          '--',
          ...more,
        ]).work(signal),
    },
  ];
}

const LOGS = new Map([
  [FRONTEND_CHECK, 'frontend-check.log'],
  [FRONTEND_TESTS, 'frontend-tests.log'],
  [FRONTEND_BUILD, 'frontend-build.log'],
  [JOURNEY_CHECK, 'journeys-check.log'],
  [JOURNEYS, 'journeys.log'],
]);

/**
 * @param {Place} place
 * @param {string} folder
 * @param {Record<string, string>} [variables]
 * @returns {(name: string, args: string[]) => import('./schedule.mjs').Stage & { log: string }}
 */
function npmIn({ root, logs }, folder, variables = {}) {
  return (name, args) => {
    const log = join(logs, LOGS.get(name) ?? `${folder.replaceAll('/', '-')}.log`);
    const work = (/** @type {AbortSignal} */ signal) =>
      run({ name, command: requireNpm(), args, cwd: join(root, folder), env: childEnv(variables), log, signal });
    return { name, log, work };
  };
}
