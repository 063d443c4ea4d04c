import { join } from 'node:path';
import { childEnv, run } from '../../deploy/local/lib/commands.mjs';
import { requireNpm } from '../../deploy/local/lib/frontend-build.mjs';
import { closingLine, nodeTest } from './counts.mjs';
import { FRONTEND_BUILD, FRONTEND_CHECK, FRONTEND_TESTS, LAUNCHER, PACKAGES, TOOLS } from './names.mjs';
import { fetchPackages } from './packages.mjs';

/** @typedef {import('./stages.mjs').Place} Place */
/** @typedef {import('./stages.mjs').PartStage} PartStage */

/**
 * @param {Place} place
 * @returns {PartStage}
 */
export function packageStage(place) {
  return {
    name: PACKAGES,
    needs: [TOOLS],
    parts: ['frontend', 'launcher', 'browser'],
    log: join(place.logs, 'packages.log'),
    work: (signal) => fetchPackages(place, ['frontend', 'deploy/local', 'e2e'], signal),
  };
}

/**
 * @param {Place} place
 * @returns {PartStage[]}
 */
export function frontendStages(place) {
  const npm = npmIn(place, 'frontend');
  const parts = ['frontend'];
  return [
    { ...npm(FRONTEND_CHECK, 'frontend-check.log', ['run', 'check']), needs: [PACKAGES], parts },
    {
      ...npm(FRONTEND_TESTS, 'frontend-tests.log', ['test', '--', ...place.more]),
      ...{ needs: [PACKAGES], after: [FRONTEND_CHECK], count: closingLine, parts },
    },
    {
      ...npm(FRONTEND_BUILD, 'frontend-build.log', ['run', 'build']),
      ...{ needs: [PACKAGES], after: [FRONTEND_TESTS], parts },
    },
  ];
}

/**
 * What `make run` and `make test` are made of themselves.
 * @param {Place} place
 * @returns {PartStage}
 */
export function launcherStages(place) {
  const types = npmIn(place, 'deploy/local')('The types of the launcher', 'launcher-types.log', ['run', 'types']);
  const log = join(place.logs, 'launcher.log');
  // the shell finds the files: Node's runner takes no pattern before version 21
  const args = ['-c', 'exec node --test deploy/local/test/*.test.mjs .ci/test/*.test.mjs'];
  return {
    ...{ name: LAUNCHER, needs: [PACKAGES], after: [FRONTEND_BUILD], parts: ['launcher'], log, count: nodeTest },
    work: async (signal) => {
      await types.work(signal);
      await run({ name: LAUNCHER, command: 'sh', args, cwd: place.root, env: childEnv({}), log, signal });
    },
  };
}

/**
 * @param {Place} place
 * @param {string} folder
 * @returns {(name: string, file: string, args: string[], variables?: Record<string, string>) =>
 *   import('./schedule.mjs').Stage & { log: string }}
 */
export function npmIn({ root, logs }, folder) {
  return (name, file, args, variables = {}) => {
    const log = join(logs, file);
    const work = (/** @type {AbortSignal} */ signal) =>
      run({ name, command: requireNpm(), args, cwd: join(root, folder), env: childEnv(variables), log, signal });
    return { name, log, work };
  };
}
