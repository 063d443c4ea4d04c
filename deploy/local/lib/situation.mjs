import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findJdk } from './jdk.mjs';
import { clearLeftovers } from './leftovers.mjs';
import { readPorts, requireFreePorts } from './ports.mjs';
import { requireOwnFolder } from './postgres-user.mjs';
import { loadSecrets } from './secrets.mjs';
import { neededPorts, readOutside, realmVariables, serviceVariables } from './settings.mjs';
import { requireNode } from './surroundings.mjs';

/**
 * What is known, and has been made sure of, before anything starts.
 * @typedef {object} Situation
 * @property {string} root the checkout
 * @property {string} data
 * @property {string} logs
 * @property {string} builds stamps of builds, shared by all data folders
 * @property {string} tools programs of others, shared by all data folders
 * @property {string} realmFile
 * @property {boolean} lasting
 * @property {import('./jdk.mjs').Jdk & { note?: string }} jdk
 * @property {import('./ports.mjs').Ports} ports
 * @property {import('./settings.mjs').Outside} outside
 * @property {import('./secrets.mjs').Secrets} secrets
 * @property {boolean} freshSecrets
 * @property {Record<string, string>} variables of the service
 * @property {Record<string, string>} realmVariables further ones of the realm file
 * @property {string[]} ended parts that a killed launcher had left running
 */

/**
 * @param {string} root
 * @param {import('./options.mjs').Options} options
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Situation>}
 */
export async function lookAround(root, { data, service, readyFile }, env) {
  requireNode();
  const jdk = findJdk(env);
  const outside = readOutside(env);
  const ports = readPorts(env);

  const shared = join(root, '.local');
  const logs = join(data, 'logs');
  requireOwnFolder(shared, 'remove that folder (its database and accounts go with it)');
  requireOwnFolder(data, 'give another folder, for example: make run DATA=/var/tmp/bagdar');
  mkdirSync(data, { recursive: true, mode: 0o711 }); // to be passed through: under root, PostgreSQL may run as nobody
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  if (readyFile) rmSync(readyFile, { force: true });

  const ended = await clearLeftovers(data, [root, data]);
  await requireFreePorts(ports, neededPorts(outside, service));
  const { secrets, fresh } = loadSecrets(data);
  return {
    root,
    data,
    logs,
    builds: join(shared, 'builds'),
    tools: join(shared, 'tools'),
    realmFile: join(root, 'deploy', 'keycloak', 'bagdar-realm.json'),
    lasting: data === shared,
    jdk,
    ports,
    outside,
    secrets,
    freshSecrets: fresh,
    variables: serviceVariables({ env, ports, secrets, root }),
    realmVariables: realmVariables(env, ports, secrets),
    ended,
  };
}
