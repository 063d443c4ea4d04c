import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { childEnv, pause, run, tailOf } from './commands.mjs';
import { Obstacle } from './obstacle.mjs';
import { keepPeople, placeholders, readRealm, realmStamp } from './realm.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const PATIENCE_MS = 360_000;
const BUILD_FLAGS = ['--db=postgres'];

/**
 * @typedef {object} Settings
 * @property {string} home of the distribution
 * @property {string} data
 * @property {string} logs
 * @property {string} realmFile
 * @property {number} port
 * @property {number} postgresPort
 * @property {string} javaHome
 * @property {import('./secrets.mjs').Secrets} secrets
 * @property {Record<string, string>} realmValues what the placeholders of the realm file stand for
 * @property {boolean} lasting whether this data folder is kept: a start archive then pays
 * @property {AbortSignal} signal
 */

/**
 * Fits the distribution to PostgreSQL, once: every later start is spared that work.
 * @param {Pick<Settings, 'home' | 'logs' | 'javaHome' | 'signal'>} settings
 * @returns {(() => Promise<void>) | undefined} the work, where it is still to be done
 */
export function prepareKeycloak({ home, logs, javaHome, signal }) {
  const stampFile = join(home, 'prepared');
  const stamp = BUILD_FLAGS.join(' ');
  if (readStamp(stampFile) === stamp) return undefined;
  return async () => {
    await run({
      name: 'Preparing Keycloak',
      command: join(home, 'bin', 'kc.sh'),
      args: ['build', ...BUILD_FLAGS],
      cwd: home,
      env: childEnv({ JAVA_HOME: javaHome }),
      log: join(logs, 'keycloak-build.log'),
      signal,
    });
    writeStamp(stampFile, stamp);
  };
}

/**
 * Starts Keycloak with the realm as its file says, and waits until the realm answers.
 * @param {Settings} settings
 * @param {import('./children.mjs').Children} children
 * @returns {Promise<'first' | 'changed' | 'same'>} what was done about the realm
 */
export async function startKeycloak(settings, children) {
  const { home, data, logs, port, realmFile, realmValues, signal } = settings;
  const realmText = readFileSync(realmFile, 'utf8');
  const stamp = realmStamp(realmText, requireValues(realmText, realmValues));
  const stampFile = join(data, 'keycloak-realm');
  const imported = readStamp(stampFile);
  const realm = imported === undefined ? 'first' : imported === stamp ? 'same' : 'changed';
  cpSync(join(dirname(realmFile), 'themes'), join(home, 'themes'), { recursive: true });
  // it keeps compressed what it once served, changed or not
  rmSync(join(home, 'data', 'tmp', 'kc-gzip-cache'), { recursive: true, force: true });
  if (realm === 'first') offerForImport(home, realmFile);
  if (realm === 'changed') await importAgain(settings);

  const log = join(logs, 'keycloak.log');
  const server = children.keep({
    name: 'Keycloak',
    command: join(home, 'bin', 'kc.sh'),
    args: ['start', '--optimized', ...(realm === 'first' ? ['--import-realm'] : [])],
    cwd: home,
    env: serverEnv(settings, startArchive(settings)),
    log,
    patience: 90_000,
    ...(writesArchive(settings) ? { stopNote: 'this once it writes down what makes later starts quicker' } : {}),
  });
  const address = `http://127.0.0.1:${port}/realms/bagdar/.well-known/openid-configuration`;
  for (const end = Date.now() + PATIENCE_MS; !(await answers(address)); await pause(150, signal)) {
    if (!server.running) throw new Obstacle('Keycloak did not start.', { log, tail: tailOf(log) });
    if (Date.now() > end) throw new Obstacle('Keycloak did not get ready within six minutes.', { log, tail: tailOf(log) });
  }
  server.ready = true;
  writeStamp(stampFile, stamp);
  return realm;
}

/**
 * With an archive of its loaded classes Keycloak starts in about half the time. It is written at the end of a first run
 * on lasting data, which costs a few seconds; a run on passing data only uses what is there.
 * @param {Settings} settings
 */
function startArchive(settings) {
  if (!settings.lasting && !hasArchive(settings)) return [];
  return ['-XX:SharedArchiveFile=start.jsa', ...(settings.lasting ? ['-XX:+AutoCreateSharedArchive'] : [])];
}

/** @param {Settings} settings */
function writesArchive(settings) {
  return settings.lasting && !hasArchive(settings);
}

/** @param {Settings} settings */
function hasArchive({ home }) {
  return existsSync(join(home, 'start.jsa'));
}

/**
 * @param {Settings} settings
 * @param {string[]} [archive]
 */
function serverEnv({ port, postgresPort, javaHome, secrets, realmValues }, archive = []) {
  const base = `http://127.0.0.1:${port}`;
  // quick to start rather than quick for many
  const java = ['-XX:TieredStopAtLevel=1', '-XX:-UseG1GC', '-XX:+UseSerialGC', ...archive];
  return childEnv({
    ...realmValues,
    JAVA_HOME: javaHome,
    JAVA_OPTS_APPEND: java.join(' '),
    KC_CACHE: 'local', // it is alone: no cluster, and no port for one
    KC_DB_URL: `jdbc:postgresql://127.0.0.1:${postgresPort}/keycloak`,
    KC_DB_USERNAME: 'keycloak',
    KC_DB_PASSWORD: secrets.keycloakDatabasePassword,
    KC_HTTP_ENABLED: 'true',
    KC_HTTP_HOST: '127.0.0.1',
    KC_HTTP_PORT: String(port),
    KC_HOSTNAME: base,
    KC_BOOTSTRAP_ADMIN_USERNAME: 'admin',
    KC_BOOTSTRAP_ADMIN_PASSWORD: secrets.keycloakAdminPassword,
    KC_LOG_CONSOLE_COLOR: 'false',
  });
}

/**
 * @param {string} text
 * @param {Record<string, string>} values
 */
function requireValues(text, values) {
  const missing = placeholders(text).filter((name) => values[name] === undefined);
  if (missing.length) throw new Error(`the realm file asks for ${missing.join(', ')}, which the launcher does not set`);
  return values;
}

/**
 * @param {string} home
 * @param {string} realmFile
 */
function offerForImport(home, realmFile) {
  const folder = join(home, 'data', 'import');
  mkdirSync(folder, { recursive: true });
  copyFileSync(realmFile, join(folder, 'bagdar-realm.json'));
}

/**
 * Keycloak imports a realm that it has only by replacing it, people included: those who are not in the file are taken
 * out first and put back with it.
 * @param {Settings} settings
 */
async function importAgain(settings) {
  const { home, data, logs, realmFile, signal } = settings;
  const before = join(data, 'keycloak-before.json');
  const wanted = join(data, 'keycloak-wanted.json');
  const kc = (/** @type {string} */ name, /** @type {string[]} */ args, /** @type {string} */ log) =>
    run({
      name,
      command: join(home, 'bin', 'kc.sh'),
      args,
      cwd: home,
      env: serverEnv(settings),
      log: join(logs, log),
      signal,
    });
  writeFileSync(before, '', { mode: 0o600 });
  const out = ['export', '--optimized', '--realm', 'bagdar', '--users', 'same_file', '--file', before];
  await kc('Keeping the accounts of Keycloak', out, 'keycloak-export.log');
  const realm = keepPeople(readRealm(realmFile), readRealm(before));
  writeFileSync(wanted, JSON.stringify(realm), { mode: 0o600 });
  const back = ['import', '--optimized', '--override', 'true', '--file', wanted];
  await kc('Importing the changed realm', back, 'keycloak-import.log');
  for (const file of [before, wanted]) rmSync(file, { force: true });
}

/** @param {string} address */
export async function answers(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
