import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const DEBIANS = ['18', '17', '16', '15'].map((version) => `/usr/lib/postgresql/${version}/bin`);

/**
 * Where PostgreSQL's own load generator is.
 * @param {NodeJS.ProcessEnv} env
 */
export function findPgbench(env) {
  const folders = [...(env.PATH ?? '').split(delimiter), ...DEBIANS];
  const found = folders.find((folder) => existsSync(join(folder, 'pgbench')) && existsSync(join(folder, 'psql')));
  if (!found) throw new Error('pgbench and psql are not here; on Debian they come with: apt-get install postgresql-15');
  return found;
}

/** Runs SQL and the hand-written transactions against the database of the product. */
export class Reference {
  /**
   * @param {string} programs the folder of psql and pgbench
   * @param {string} folder for what pgbench writes
   * @param {Record<string, string>} database
   */
  constructor(programs, folder, database) {
    this.programs = programs;
    this.folder = folder;
    this.env = { ...process.env, ...database };
  }

  /**
   * @param {string[]} what files or statements
   * @param {Record<string, string>} [variables]
   */
  async sql(what, variables = {}) {
    const args = Object.entries(variables).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
    const { stdout } = await execute(
      join(this.programs, 'psql'),
      ['-qAtX', '-v', 'ON_ERROR_STOP=1', ...args, ...what],
      {
        env: this.env,
      },
    );
    return stdout.trim();
  }

  /**
   * @param {string} script
   * @param {{ seconds: number, connections: number, variables?: Record<string, string> }} load
   * @returns {Promise<import('./load.mjs').Figures>}
   */
  async run(script, { seconds, connections, variables = {} }) {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    const args = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
    const { stdout } = await execute(
      join(this.programs, 'pgbench'),
      [
        ...['-n', '-M', 'prepared', '-c', `${connections}`, '-j', '1', '-T', `${seconds}`, '-f', script, ...args],
        ...['-l', '--log-prefix', join(this.folder, 'log')],
      ],
      { env: this.env },
    );
    const rate = Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1]);
    if (!rate) throw new Error(`pgbench says something else:\n${stdout}`);
    const times = this.#times();
    return { rate, median: at(times, 0.5), p99: at(times, 0.99) };
  }

  #times() {
    const lines = readdirSync(this.folder).flatMap((file) => readFileSync(join(this.folder, file), 'utf8').split('\n'));
    return lines
      .filter(Boolean)
      .map((line) => Number(line.split(' ')[2]) / 1000)
      .sort((a, b) => a - b);
  }
}

/**
 * @param {number[]} sorted
 * @param {number} share
 */
function at(sorted, share) {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
