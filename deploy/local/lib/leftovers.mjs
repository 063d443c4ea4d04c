import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { killGroup } from './commands.mjs';
import { Obstacle } from './obstacle.mjs';

/** @typedef {{ launcher: number, children: { name: string, pid: number }[] }} Register */

/**
 * Two launchers on one data folder would spoil it: refuses when one runs, and ends what a killed one left behind.
 * @param {string} data
 * @param {string[]} marks what the command line of a part of ours has in it: the checkout or the data folder
 * @returns {Promise<string[]>} the names of the parts that were ended
 */
export async function clearLeftovers(data, marks) {
  const register = readRegister(data);
  if (!register) return [];
  if (isLauncher(register.launcher)) {
    throw new Obstacle(
      `Bagdar already runs on ${data} (process ${register.launcher}). ` +
        `Stop it with Ctrl-C where it was started, or with: make stop`,
    );
  }
  const left = register.children.filter(({ pid }) => marks.some((mark) => commandOf(pid).includes(mark)));
  for (const { name, pid } of left.reverse()) await endGroup(pid, name === 'PostgreSQL' ? 'SIGINT' : 'SIGTERM');
  rmSync(join(data, 'running.json'), { force: true });
  return left.map(({ name }) => name);
}

/**
 * @param {string} data
 * @returns {Promise<boolean>} whether a launcher was there to be stopped
 */
export async function stopLauncher(data) {
  const launcher = readRegister(data)?.launcher;
  if (launcher === undefined || !isLauncher(launcher)) return false;
  process.kill(launcher, 'SIGTERM');
  if (!(await gone(() => isLauncher(launcher), 60_000))) {
    throw new Obstacle(`Bagdar (process ${launcher}) was asked to stop and is still running after a minute.`);
  }
  return true;
}

/**
 * @param {string} data
 * @returns {Register | undefined}
 */
function readRegister(data) {
  const file = join(data, 'running.json');
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isLauncher(pid) {
  return pid !== process.pid && /node.*run\.mjs/.test(commandOf(pid));
}

/**
 * @param {number} pid
 * @returns {string} its command line, empty where there is no such process
 */
export function commandOf(pid) {
  if (!pid) return '';
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export async function endGroup(pid, signal) {
  killGroup(pid, signal);
  if (await gone(() => commandOf(pid) !== '', 15_000)) return;
  killGroup(pid, 'SIGKILL');
  await gone(() => commandOf(pid) !== '', 5_000);
}

/**
 * @param {() => boolean} there
 * @param {number} patience
 */
async function gone(there, patience) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (!there()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return !there();
}
