import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv, pause, run, tailOf } from './commands.mjs';
import { commandOf, endGroup } from './leftovers.mjs';
import { Obstacle } from './obstacle.mjs';
import { runAsOrdinaryUser } from './postgres-user.mjs';

const PATIENCE_MS = 60_000;

/**
 * A real PostgreSQL on loopback, with passwords, whose data survives restarts and crashes.
 * @typedef {object} Settings
 * @property {string} home of the programs
 * @property {string} data
 * @property {string} logs
 * @property {number} port
 * @property {import('./secrets.mjs').Secrets} secrets
 * @property {boolean} freshSecrets the passwords in an older database are not these
 * @property {Record<string, string | number>} [settings] of the server, besides the usual
 * @property {AbortSignal} signal
 */

/**
 * @param {Settings} settings
 * @param {import('./children.mjs').Children} children
 */
export async function startPostgres(settings, children) {
  const { home, data, logs, port, secrets, signal } = settings;
  const folder = join(data, 'postgres');
  const prefix = runAsOrdinaryUser(folder, join(home, 'bin', 'postgres'));
  await stopLeftOver(folder);

  const made = join(folder, 'cluster');
  requireSameMajor(made, home);
  if (!existsSync(made)) await create(settings, prefix, folder, made);
  else if (settings.freshSecrets) await singleUser(settings, prefix, made, rolesSql(secrets, 'ALTER'));

  const log = join(logs, 'postgres.log');
  const server = children.keep({
    name: 'PostgreSQL',
    ...under(prefix, join(home, 'bin', 'postgres'), ['-D', made, ...flags(port, settings.settings)]),
    cwd: folder,
    env: childEnv({}),
    log,
    stopSignal: 'SIGINT',
    killSignal: 'SIGQUIT',
    patience: 15_000,
  });
  for (const end = Date.now() + PATIENCE_MS; !isReady(made, server.pid); await pause(50, signal)) {
    if (!server.running) throw new Obstacle('PostgreSQL did not start.', { log, tail: tailOf(log) });
    if (Date.now() > end) throw new Obstacle('PostgreSQL did not get ready within a minute.', { log, tail: tailOf(log) });
  }
  server.ready = true;
}

/**
 * @param {string[]} prefix
 * @param {string} program
 * @param {string[]} args
 */
function under(prefix, program, args) {
  const [command = program, ...rest] = [...prefix, program, ...args];
  return { command, args: rest };
}

/**
 * @param {number} port
 * @param {Record<string, string | number>} [more]
 */
function flags(port, more) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...more,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Made beside its place and moved there when it is whole: an interrupted first start leaves nothing half done.
 * @param {Settings} settings
 * @param {string[]} prefix
 * @param {string} folder
 * @param {string} made
 */
async function create(settings, prefix, folder, made) {
  const { home, logs, secrets, signal } = settings;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const making = join(folder, 'cluster.making');
  rmSync(making, { recursive: true, force: true });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, secrets.postgresPassword, { mode: 0o644 }); // inside a folder that is shut to others

  // C.UTF-8 beside ICU: with the locale C, pg_trgm would find nothing in Cyrillic. macOS knows it by another name.
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const initdb = under(prefix, join(home, 'bin', 'initdb'), [
    ...['-D', making, '-U', 'postgres', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8'],
    ...['--locale-provider=icu', '--icu-locale=und', `--locale=${locale}`],
  ]);
  const log = join(logs, 'postgres-initdb.log');
  await run({ name: 'Making the database', ...initdb, cwd: folder, env: childEnv({}), log, signal });
  rmSync(passwordFile);
  await singleUser(settings, prefix, making, `${rolesSql(secrets, 'CREATE')}${DATABASES_SQL}`);
  renameSync(making, made);
}

const DATABASES_SQL = 'CREATE DATABASE bagdar OWNER bagdar\nCREATE DATABASE keycloak OWNER keycloak\n';

/**
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {'CREATE' | 'ALTER'} verb
 */
function rolesSql(secrets, verb) {
  return (
    `${verb} ROLE bagdar LOGIN PASSWORD '${secrets.databasePassword}'\n` +
    `${verb} ROLE keycloak LOGIN PASSWORD '${secrets.keycloakDatabasePassword}'\n`
  );
}

/**
 * The binaries come without psql. Before the server runs, its single-user mode does as well: one statement a line.
 * @param {Settings} settings
 * @param {string[]} prefix
 * @param {string} cluster
 * @param {string} sql
 */
async function singleUser({ home, data, logs, signal }, prefix, cluster, sql) {
  const name = 'Setting up the database';
  const log = join(logs, 'postgres-setup.log');
  const backend = under(prefix, join(home, 'bin', 'postgres'), ['--single', '-D', cluster, 'postgres']);
  await run({ name, ...backend, cwd: join(data, 'postgres'), env: childEnv({}), log, input: sql, signal });
  if (/ERROR:|FATAL:/.test(readFileSync(log, 'utf8'))) throw new Obstacle(`${name} failed.`, { log, tail: tailOf(log) });
}

/**
 * @param {string} made
 * @param {string} home
 */
function requireSameMajor(made, home) {
  const file = join(made, 'PG_VERSION');
  const of = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  const ours = /postgres-(\d+)\./.exec(home)?.[1];
  if (of === undefined || of === ours) return;
  throw new Obstacle(`The database in ${made} was made by PostgreSQL ${of}, and this is ${ours}. Move it away to start with an empty one.`);
}

/** @param {string} folder */
async function stopLeftOver(folder) {
  const { pid } = postmaster(join(folder, 'cluster'));
  if (pid && commandOf(pid).includes(folder)) await endGroup(pid, 'SIGINT');
}

/**
 * @param {string} made
 * @param {number} pid
 */
function isReady(made, pid) {
  const state = postmaster(made);
  return state.pid === pid && state.ready;
}

/** @param {string} made */
function postmaster(made) {
  try {
    const lines = readFileSync(join(made, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return { pid: 0, ready: false };
  }
}
