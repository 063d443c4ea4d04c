import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv, run } from '../../deploy/local/lib/commands.mjs';
import { requireNpm } from '../../deploy/local/lib/frontend-build.mjs';
import { readStamp, stampOf, writeStamp } from '../../deploy/local/lib/stamp.mjs';

/**
 * Installs what the lock files name, into folders where that has not been done yet; on a build server always.
 * @param {import('./stages.mjs').Place} place
 * @param {string[]} folders
 * @param {AbortSignal} signal
 */
export async function fetchPackages({ root, folder, logs, env }, folders, signal) {
  const fetched = [];
  for (const name of folders) {
    const file = name.replaceAll('/', '-');
    const paths = [`${name}/package.json`, `${name}/package-lock.json`];
    const stamp = stampOf(root, { paths, also: [process.platform, process.arch] });
    const kept = join(folder, 'packages', file);
    if (!env.CI && existsSync(join(root, name, 'node_modules')) && readStamp(kept) === stamp) continue;
    await run({
      name: `Fetching the packages of ${name}`,
      command: requireNpm(),
      args: ['ci', '--no-audit', '--no-fund'],
      cwd: join(root, name),
      env: childEnv({}),
      log: join(logs, `packages-${file}.log`),
      signal,
    });
    writeStamp(kept, stamp);
    fetched.push(name);
  }
  return fetched.length ? fetched.join(', ') : 'there already';
}
