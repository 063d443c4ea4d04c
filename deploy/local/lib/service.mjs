import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { serviceJar } from './backend-build.mjs';
import { childEnv, pause, run, tailOf } from './commands.mjs';
import { answers } from './keycloak.mjs';
import { Obstacle } from './obstacle.mjs';
import { readRealm, SAMPLE_CLIENT, sampleTeam } from './realm.mjs';

const PATIENCE_MS = 240_000;

/** Compact headers take a tenth off the heap of a service with so many small objects. */
export const SERVICE_FLAGS = ['--enable-native-access=ALL-UNNAMED', '-XX:+UseCompactObjectHeaders'];

/**
 * @typedef {object} Settings
 * @property {string} root
 * @property {string} logs
 * @property {string} javaHome
 * @property {string} realmFile
 * @property {import('./settings.mjs').Outside} outside
 * @property {Record<string, string>} variables
 * @property {Record<string, string>} realmVariables
 * @property {AbortSignal} signal
 */

/**
 * Starts the service and waits until it says that it is ready.
 * @param {Settings} settings
 * @param {import('./children.mjs').Children} children
 */
export async function startService({ root, logs, javaHome, variables, signal }, children) {
  const log = join(logs, 'service.log');
  const jar = serviceJar(root);
  const service = children.keep({
    name: 'Service',
    command: join(javaHome, 'bin', 'java'),
    args: [...SERVICE_FLAGS, '-jar', jar],
    cwd: root,
    env: childEnv({ ...variables, JAVA_HOME: javaHome }),
    log,
    patience: 60_000, // as long as containers get
  });
  const address = `http://127.0.0.1:${variables.BAGDAR_PORT}/q/health/ready`;
  for (const end = Date.now() + PATIENCE_MS; !(await answers(address)); await pause(100, signal)) {
    if (!service.running) throw new Obstacle('The service did not start.', { log, tail: tailOf(log) });
    if (Date.now() > end) throw new Obstacle('The service did not get ready within four minutes.', { log, tail: tailOf(log) });
  }
  service.ready = true;
}

/** @param {string} root */
export function samplesScript(root) {
  const script = join(root, 'samples', 'load.mjs');
  return existsSync(script) ? script : undefined;
}

/**
 * Loads the samples through the API, as any other system would.
 * @param {Settings} settings
 * @param {string} script
 * @returns {Promise<string>} the last line it said
 */
export async function loadSamples({ root, logs, realmFile, outside, variables, realmVariables, signal }, script) {
  const log = join(logs, 'samples.log');
  const env = childEnv({
    ...variables,
    BAGDAR_URL: `http://127.0.0.1:${variables.BAGDAR_PORT}`,
    SAMPLE_CLIENT_ID: SAMPLE_CLIENT,
    SAMPLE_CLIENT_SECRET: realmVariables.SAMPLE_CLIENT_SECRET ?? '',
    SAMPLE_TEAM: JSON.stringify(outside.oidc ? [] : sampleTeam(readRealm(realmFile))),
  });
  await run({ name: 'Loading the samples', command: process.execPath, args: [script], cwd: root, env, log, signal });
  return readFileSync(log, 'utf8').trimEnd().split('\n').at(-1) ?? '';
}

/**
 * Nobody needs the samples to use Bagdar, so it runs without them.
 * @param {Obstacle} obstacle
 */
export function withoutSamples({ message, log, tail = '' }) {
  const why = tail.split('\n').at(-1) || message;
  return `The samples could not be loaded: ${why}\nBagdar runs without them; the next start tries again. The log: ${log}`;
}
