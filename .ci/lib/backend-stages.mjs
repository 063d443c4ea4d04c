import { join } from 'node:path';
import { run } from '../../deploy/local/lib/commands.mjs';
import { surefire } from './counts.mjs';
import { BACKEND_CHECK, BACKEND_TESTS, TOOLS } from './names.mjs';

/**
 * @param {import('./stages.mjs').Place} place
 * @param {import('./stages.mjs').Tools} tools
 * @returns {import('./stages.mjs').PartStage[]}
 */
export function backendStages({ root, logs, more }, tools) {
  /** @type {(name: string, file: string, goals: string[]) => import('./schedule.mjs').Stage} */
  const maven = (name, file, goals) => {
    const log = join(logs, file);
    const work = (/** @type {AbortSignal} */ signal) => {
      const { command, env } = /** @type {import('../../deploy/local/lib/maven.mjs').Maven} */ (tools.maven);
      const args = ['-B', '-ntp', ...goals];
      return run({ name, command, args, cwd: join(root, 'backend'), env, log, signal });
    };
    return { name, log, work };
  };
  return [
    {
      ...maven(BACKEND_CHECK, 'backend-check.log', ['spotless:check', 'test-compile']),
      ...{ needs: [TOOLS], parts: ['backend'] },
    },
    {
      ...maven(BACKEND_TESTS, 'backend-tests.log', ['verify', ...more]),
      ...{ needs: [TOOLS], after: [BACKEND_CHECK], minutes: 40, count: surefire, parts: ['backend'] },
    },
  ];
}
