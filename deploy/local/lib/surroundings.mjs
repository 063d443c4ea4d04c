import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv, run } from './commands.mjs';
import { requireNpm } from './frontend-build.mjs';
import { Obstacle } from './obstacle.mjs';

const OLDEST_NODE = [20, 19];

/** @param {string} version */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Obstacle(`Bagdar needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${version}.`);
}

/**
 * Whether the launcher's own packages are those of its lock file. Those for its development may be there or not.
 * @param {string} folder of the launcher
 */
export function packagesAreThere(folder) {
  const wanted = readLock(join(folder, 'package-lock.json'));
  const there = readLock(join(folder, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => path && !entry.dev && !entry.optional)
    .every(([path, entry]) => there[path]?.version === entry.version);
}

/**
 * @param {string} folder
 * @param {string} logs
 * @param {AbortSignal} signal
 */
export async function fetchPackages(folder, logs, signal) {
  await run({
    name: 'Fetching the packages of the launcher',
    command: requireNpm(),
    args: ['ci', '--omit=dev', '--no-audit', '--no-fund'],
    cwd: folder,
    env: childEnv({}),
    log: join(logs, 'launcher-packages.log'),
    signal,
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, dev?: boolean, optional?: boolean }>}
 */
function readLock(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {};
}
