import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('register.lua', import.meta.url));

/**
 * @typedef {object} Figures
 * @property {number} rate per second
 * @property {number} median milliseconds
 * @property {number} p99 milliseconds within which 99 of 100 were answered
 *
 * @typedef {object} Load
 * @property {string} run names the people and the keys of this turn
 * @property {number} seconds
 * @property {number} connections
 * @property {string} [same] the one person that all are
 */

/**
 * Registers people at an address as fast as it takes them.
 * @param {string} url
 * @param {Load} load
 * @param {{ refused?: boolean }} [want] whether every one is to be refused
 * @returns {Promise<Figures & { answered: number }>}
 */
export async function register(url, { run, seconds, connections, same }, { refused = false } = {}) {
  const env = { ...process.env, RUN: run, ...(same && { SAME: same }) };
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '--timeout', '20s', '-s', SCRIPT, url];
  const { stdout } = await execute('wrk', args, { env });
  const answered = Number(/^\s+(\d+) requests in/m.exec(stdout)?.[1]);
  const bad = Number(/^\s*Non-2xx or 3xx responses: (\d+)/m.exec(stdout)?.[1] ?? 0);
  const errors = /^\s*Socket errors.*$/m.exec(stdout)?.[0];
  if (errors) throw new Error(errors.trim());
  if (bad !== (refused ? answered : 0)) throw new Error(`${bad} of ${answered} were refused:\n${stdout}`);
  return {
    rate: number(stdout, /^Requests\/sec:\s+([\d.]+)/m),
    median: time(stdout, 50),
    p99: time(stdout, 99),
    answered,
  };
}

/**
 * @param {string} text
 * @param {RegExp} where
 */
function number(text, where) {
  const found = where.exec(text)?.[1];
  if (!found) throw new Error(`wrk says something else:\n${text}`);
  return Number(found);
}

/**
 * @param {string} text
 * @param {number} percent
 */
function time(text, percent) {
  const value = number(text, new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(?:us|ms|s)\\s*$`, 'm'));
  const unit = new RegExp(`^\\s+${percent}%\\s+[\\d.]+(us|ms|s)\\s*$`, 'm').exec(text)?.[1];
  return value * { us: 0.001, ms: 1, s: 1000 }[/** @type {'us' | 'ms' | 's'} */ (unit)];
}
