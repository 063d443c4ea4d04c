import { join, relative } from 'node:path';
import { demoAccounts, readRealm, SAMPLE_CLIENT } from './realm.mjs';

/**
 * What others need to use the Bagdar that runs: people read it, the browser tests take it from the ready file.
 * @typedef {object} Report
 * @property {number} pid of the launcher
 * @property {string} site
 * @property {string} console
 * @property {string} docs
 * @property {string} contract
 * @property {string} oidc the realm
 * @property {string} [keycloak] its console
 * @property {string} [mailbox]
 * @property {{ username: string, role: string, name: string }[]} accounts
 * @property {string} password of all accounts
 * @property {{ id: string, secret: string }} client the sample client, which calls as another system
 * @property {string} [samplesMissing] why the samples could not be loaded
 */

/**
 * @param {import('./situation.mjs').Situation} situation
 * @returns {Report}
 */
export function report({ variables, realmVariables, ports, outside, realmFile }) {
  const site = variables.BAGDAR_PUBLIC_URL ?? '';
  return {
    pid: process.pid,
    site: `${site}/`,
    console: `${site}/kk/console`,
    docs: `${site}/docs`,
    contract: `${site}/openapi`,
    oidc: variables.OIDC_URL ?? '',
    ...(outside.oidc ? {} : { keycloak: `http://127.0.0.1:${ports.KEYCLOAK_PORT}/admin/` }),
    ...(outside.smtp ? {} : { mailbox: `http://127.0.0.1:${ports.MAIL_WEB_PORT}/` }),
    accounts: outside.oidc ? [] : demoAccounts(readRealm(realmFile)),
    password: 'bagdar',
    client: { id: SAMPLE_CLIENT, secret: realmVariables.SAMPLE_CLIENT_SECRET ?? '' },
  };
}

/**
 * @param {Report} made
 * @param {{ data: string, service: boolean }} options
 * @param {string} seconds
 */
export function reportText(made, { data, service }, seconds) {
  const near = relative(process.cwd(), data);
  const file = (/** @type {string} */ name) => join(near.startsWith('..') ? data : near, name);
  const addresses = [
    ...(service
      ? [
          ['Site', made.site],
          ['Console', made.console],
          ['API, to read', made.docs],
          ['API, contract', made.contract],
        ]
      : []),
    ...(made.keycloak ? [['Keycloak', `${made.keycloak}   user admin, password in ${file('secrets.json')}`]] : []),
    ...(made.mailbox ? [['Mailbox', made.mailbox]] : []),
  ];
  const accounts = made.accounts.map(({ username, role, name }) => [username, role.padEnd(16) + name]);
  return [
    service ? `Bagdar is ready, after ${seconds} s.` : `All but the service is ready, after ${seconds} s.`,
    ...(made.samplesMissing ? ['', made.samplesMissing] : []),
    ...(service ? [] : ['', 'Start the service with its variables:', `  set -a; . ${file('service.env')}; set +a`]),
    '',
    ...addresses.map(row),
    ...(accounts.length ? ['', `  Demo accounts, password "${made.password}":`, ...accounts.map(row)] : []),
    '',
    `Logs are in ${file('logs')}. Ctrl-C stops everything.`,
  ].join('\n');
}

/** @param {string[]} cells */
function row([name = '', value = '']) {
  return `  ${name.padEnd(16)}${value}`;
}
