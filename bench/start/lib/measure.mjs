import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {string} folder where it runs
 * @property {string} jar in that folder
 * @property {string[]} flags for the JVM
 * @property {string} path of the first real request
 *
 * @typedef {{ ready: number, first: number, memory: number, features: string }} Sample milliseconds to being ready and
 *   to the first answer, megabytes after it, and the extensions that it says it has
 */

const PATIENCE_MS = 120_000;
const EVERY_MS = 5;

/**
 * One start, from the beginning of the process to its first answer.
 * @param {Variant} variant
 * @param {{ java: string, env: NodeJS.ProcessEnv, log: string }} with
 * @returns {Promise<Sample>}
 */
export async function measure(variant, { java, env, log }) {
  const service = startService(variant, { java, env, log });
  try {
    await untilOk(`http://127.0.0.1:${env.BAGDAR_PORT}/q/health/ready`, service);
    const ready = service.elapsed();
    await untilOk(`http://127.0.0.1:${env.BAGDAR_PORT}${variant.path}`, service);
    const first = service.elapsed();
    const memory = residentMegabytes(service.pid);
    return { ready, first, memory, features: featuresIn(log) };
  } finally {
    await service.stop();
  }
}

/**
 * @param {Variant} variant
 * @param {{ java: string, env: NodeJS.ProcessEnv, log: string }} with
 */
export function startService({ folder, jar, flags }, { java, env, log }) {
  const out = openSync(log, 'w');
  const started = performance.now();
  const child = spawn(java, [...flags, '-jar', jar], { cwd: folder, env, stdio: ['ignore', out, out] });
  closeSync(out);
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    pid: child.pid ?? 0,
    log,
    elapsed: () => performance.now() - started,
    get running() {
      return child.exitCode === null && child.signalCode === null;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * @param {string} address
 * @param {ReturnType<typeof startService>} service
 */
export async function untilOk(address, service) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    if (!service.running) break;
    try {
      const answer = await fetch(address, { headers: { connection: 'close' } });
      await answer.arrayBuffer();
      if (answer.ok) return;
    } catch {
      // it does not listen yet
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  throw new Error(`${address} did not answer; the log of the service is ${service.log}`);
}

/** @param {number} pid */
function residentMegabytes(pid) {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

/** @param {string} log */
function featuresIn(log) {
  return /Installed features: \[([^\]]*)\]/.exec(readFileSync(log, 'utf8'))?.[1] ?? '';
}
