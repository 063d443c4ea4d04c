import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Interrupted, Obstacle } from './obstacle.mjs';

const TAIL_LINES = 30;

/**
 * @typedef {object} Command
 * @property {string} name what failed, if it fails: "Building the service"
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} log its output goes there, replacing what was there
 * @property {string} [input]
 * @property {AbortSignal} signal
 */

/**
 * Runs a command to its end. It has a process group of its own, so that Ctrl-C reaches the launcher alone, which then
 * ends the whole group.
 * @param {Command} step
 */
export async function run(step) {
  if (step.signal.aborted) throw new Interrupted();
  mkdirSync(dirname(step.log), { recursive: true });
  const log = openSync(step.log, 'w');
  const child = spawn(step.command, step.args, {
    cwd: step.cwd,
    env: step.env,
    stdio: [step.input === undefined ? 'ignore' : 'pipe', log, log],
    detached: true,
  });
  closeSync(log);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(step.input);

  const end = () => killGroup(child.pid, 'SIGKILL');
  step.signal.addEventListener('abort', end, { once: true });
  const outcome = await new Promise((resolve) => {
    child.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(`${step.command}: ${error.code}`));
    child.once('close', (code, signal) => resolve(code === 0 ? '' : signal ? `ended by ${signal}` : `exit code ${code}`));
  });
  step.signal.removeEventListener('abort', end);

  if (step.signal.aborted) throw new Interrupted();
  if (outcome) throw new Obstacle(`${step.name} failed (${outcome}).`, { log: step.log, tail: tailOf(step.log) });
}

/** @param {string} log */
export function tailOf(log) {
  try {
    return stripVTControlCharacters(readFileSync(log, 'utf8')).trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  } catch {
    return '';
  }
}

/**
 * @param {number | undefined} pid leader of the group
 * @param {NodeJS.Signals} signal
 */
export function killGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // it has ended already
  }
}

/**
 * @param {number} ms
 * @param {AbortSignal} signal
 */
export async function pause(ms, signal) {
  if (signal.aborted) throw new Interrupted();
  await new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve(undefined);
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
  if (signal.aborted) throw new Interrupted();
}

/**
 * The environment of a child: ours, without colours, which garble a log, and with a UTF-8 locale, without which
 * Java cannot open files whose path has letters beyond ASCII.
 * @param {Record<string, string>} more
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnv(more) {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const utf8 = /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
  const locale = utf8 || process.platform === 'darwin' ? {} : { LC_ALL: 'C.UTF-8' };
  return { ...process.env, NO_COLOR: '1', ...locale, ...more };
}
