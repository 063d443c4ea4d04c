import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * @typedef {object} Figures
 * @property {number} rate requests per second
 * @property {number} p99 milliseconds within which 99 of 100 were answered
 */

/**
 * @param {string} url
 * @param {{ seconds: number, connections: number, headers: Record<string, string> }} load
 * @returns {Promise<Figures>}
 */
export async function wrk(url, { seconds, connections, headers }) {
  const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await execute('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...sent, url]);
  return read(stdout);
}

/**
 * @param {string} output
 * @returns {Figures}
 */
export function read(output) {
  const fault = /^\s*(Socket errors|Non-2xx or 3xx responses).*$/m.exec(output);
  if (fault) throw new Error(fault[0].trim());
  const rate = /^Requests\/sec:\s+([\d.]+)/m.exec(output)?.[1];
  const p99 = /^\s+99%\s+([\d.]+)(us|ms|s)$/m.exec(output);
  if (!rate || !p99) throw new Error(`wrk says something else:\n${output}`);
  const unit = { us: 0.001, ms: 1, s: 1000 }[/** @type {'us' | 'ms' | 's'} */ (p99[2])];
  return { rate: Number(rate), p99: Number(p99[1]) * unit };
}
