import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backendIsBuilt, buildBackend, requireBackend } from './backend-build.mjs';
import { buildFrontend, frontendIsBuilt, requireFrontend } from './frontend-build.mjs';
import { prepareKeycloak, startKeycloak } from './keycloak.mjs';
import { findMaven } from './maven.mjs';
import { startPostgres } from './postgres.mjs';
import { fetchPackages, packagesAreThere } from './surroundings.mjs';
import { Tools } from './tools.mjs';
import { KEYCLOAK_VERSION, POSTGRES_VERSION } from './versions.mjs';

const LAUNCHER = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Run
 * @property {import('./situation.mjs').Situation} situation
 * @property {import('./children.mjs').Children} children
 * @property {import('./progress.mjs').Progress} progress
 * @property {AbortSignal} signal
 * @property {(stop: () => Promise<void>) => void} onStop
 */

/**
 * Everything that the service stands on: built, fetched and started beside each other.
 * @param {Run} run
 * @param {{ build: boolean, service: boolean }} options
 * @returns {Promise<unknown>[]}
 */
export function startParts(run, { build, service }) {
  const { situation, progress, signal } = run;
  const { root, logs, jdk, outside } = situation;
  const maven = once(() =>
    progress.step(
      'Fetching Maven',
      () => findMaven({ root, javaHome: jdk.home, logs, signal }),
      ({ note }) => (note ? `Maven: ${note}` : 'Maven'),
    ),
  );
  const tools = new Tools({ folder: situation.tools, logs, javaHome: jdk.home, maven, signal });
  const postgres = outside.oidc && outside.database ? undefined : postgresPart(run, tools);
  const keycloak = outside.oidc ? undefined : keycloakPart(run, tools, postgres);
  const mail = outside.smtp ? undefined : mailPart(run);
  const builds = service ? (build ? [backendPart(run, maven), frontendPart(run)] : [builtBefore(root)]) : [];
  return [postgres, keycloak, mail, ...builds].filter((part) => part !== undefined);
}

/**
 * @param {Run} run
 * @param {Tools} tools
 */
async function postgresPart({ situation, children, progress, signal }, tools) {
  const { data, logs, ports, secrets, freshSecrets, outside } = situation;
  const home = await fetched(progress, `PostgreSQL ${POSTGRES_VERSION}`, () => tools.postgres());
  const settings = { home, data, logs, port: ports.POSTGRES_PORT, secrets, freshSecrets, signal };
  await progress.step(
    'Starting PostgreSQL',
    () => startPostgres(settings, children),
    () => `PostgreSQL on port ${ports.POSTGRES_PORT}${outside.database ? ', for Keycloak alone' : ''}`,
  );
}

/**
 * @param {Run} run
 * @param {Tools} tools
 * @param {Promise<void> | undefined} postgres
 */
async function keycloakPart({ situation, children, progress, signal }, tools, postgres) {
  const { data, logs, realmFile, ports, jdk, secrets, variables, realmVariables, lasting } = situation;
  const home = await fetched(progress, `Keycloak ${KEYCLOAK_VERSION}`, () => tools.keycloak());
  const settings = {
    ...{ home, data, logs, realmFile, secrets, lasting, signal, javaHome: jdk.home },
    port: ports.KEYCLOAK_PORT,
    postgresPort: ports.POSTGRES_PORT,
    realmValues: { ...variables, ...realmVariables },
  };
  const prepare = prepareKeycloak(settings);
  if (prepare) await progress.step('Preparing Keycloak, once', () => prepare(), () => 'Keycloak prepared');
  await postgres;
  await progress.step(
    'Starting Keycloak',
    () => startKeycloak(settings, children),
    (realm) => `Keycloak on port ${ports.KEYCLOAK_PORT}${REALM_NOTES[realm]}`,
  );
}

const REALM_NOTES = {
  first: ', realm imported',
  changed: ', changed realm imported, accounts kept',
  same: '',
};

/** @param {Run} run */
async function mailPart({ situation, progress, signal, onStop }) {
  const { data, logs, ports } = situation;
  if (!packagesAreThere(LAUNCHER)) {
    const fetch = () => fetchPackages(LAUNCHER, logs, signal);
    await progress.step('Fetching the packages of the launcher', fetch, () => 'Packages of the launcher');
  }
  await progress.step(
    'Starting the mail catcher',
    async () => {
      // only now: its packages may just have come
      const { startMailCatcher } = await import('./mail/catcher.mjs');
      const folder = join(data, 'mail');
      onStop(await startMailCatcher({ folder, smtpPort: ports.MAIL_PORT, webPort: ports.MAIL_WEB_PORT }));
    },
    () => `Mail catcher on port ${ports.MAIL_PORT}, mailbox on ${ports.MAIL_WEB_PORT}`,
  );
}

/**
 * @param {Run} run
 * @param {() => Promise<import('./maven.mjs').Maven>} maven
 */
async function backendPart({ situation, progress, signal }, maven) {
  const where = { ...situation, signal };
  if (backendIsBuilt(where, situation.jdk)) return progress.say('  = Service built before, sources unchanged');
  const found = await maven();
  const build = () => buildBackend(where, situation.jdk, found);
  await progress.step('Building the service', build, () => 'Service built');
}

/** @param {Run} run */
async function frontendPart({ situation, progress, signal }) {
  const where = { ...situation, signal };
  if (frontendIsBuilt(where)) return progress.say('  = Pages built before, sources unchanged');
  await progress.step('Building the pages', () => buildFrontend(where), () => 'Pages built');
}

/** @param {string} root */
async function builtBefore(root) {
  requireBackend(root);
  requireFrontend(root);
}

/**
 * Says nothing where nothing has to be fetched.
 * @param {import('./progress.mjs').Progress} progress
 * @param {string} name
 * @param {() => Promise<string> | string} home
 */
async function fetched(progress, name, home) {
  const there = home();
  return typeof there === 'string' ? there : progress.step(`Fetching ${name}`, () => there, () => `${name} fetched`);
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {() => Promise<T>}
 */
function once(work) {
  /** @type {Promise<T> | undefined} */
  let result;
  return () => (result ??= work());
}
