import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Obstacle } from './obstacle.mjs';

export const HELP = `Starts Bagdar on this machine and keeps it running until Ctrl-C.

Usage: node deploy/local/run.mjs [flags]          (make run does the same)

Flags
  --data DIR         keep the data of this run in DIR (default: .local in the checkout)
  --ready-file FILE  once all is ready, write the addresses, accounts and the sample client as JSON into FILE;
                     the file is removed first and when Bagdar stops
  --no-build         run what was built last, even if the sources changed since
  --no-samples       leave the database as it is
  --no-service       start PostgreSQL, Keycloak and the mail catcher only, and write the variables that the service
                     needs into DIR/service.env, for work on the service in development mode
  --stop             stop the Bagdar that runs on DIR, and what a killed one left behind
  --help             print this

Ports, each changed by its variable
  BAGDAR_PORT=8080   KEYCLOAK_PORT=8180   POSTGRES_PORT=54320   MAIL_PORT=8125 (SMTP)   MAIL_WEB_PORT=8126 (mailbox)
  RENDERER_PORT=8084 (4 above BAGDAR_PORT, for the program that writes the public pages)

Other variables
  JAVA_HOME          the JDK to use (25 or newer); without it one is looked for
  BAGDAR_PUBLIC_URL  the address people open (default: http://127.0.0.1:BAGDAR_PORT)
  DATABASE_URL       use that PostgreSQL for the service (with DATABASE_USER and DATABASE_PASSWORD); ours then runs for
                     Keycloak alone
  OIDC_URL           use that realm (with KEYCLOAK_URL, KEYCLOAK_ADMIN_CLIENT_ID, KEYCLOAK_ADMIN_CLIENT_SECRET and,
                     for the samples, SAMPLE_CLIENT_SECRET); no Keycloak is started
  SMTP_HOST          use that mail server (with SMTP_PORT); no mail catcher is started
  BAGDAR_RENDERER_URL  let that renderer write the public pages; none is started
  BAGDAR_MAP_TILES_URL  tiles behind the maps of routes (with BAGDAR_MAP_ATTRIBUTION); without it they are drawn alone
  NO_COLOR           no colours
`;

/**
 * @typedef {object} Options
 * @property {string} data
 * @property {string | undefined} readyFile
 * @property {boolean} build
 * @property {boolean} samples
 * @property {boolean} service
 * @property {boolean} stop
 * @property {boolean} help
 */

/**
 * @param {string[]} args
 * @param {string} root the checkout
 * @returns {Options}
 */
export function readOptions(args, root) {
  const values = parse(args);
  return {
    data: absolute(values.data ?? resolve(root, '.local')),
    readyFile: values['ready-file'] === undefined ? undefined : absolute(values['ready-file']),
    build: !values['no-build'],
    samples: !values['no-samples'],
    service: !values['no-service'],
    stop: values.stop ?? false,
    help: values.help ?? false,
  };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        data: { type: 'string' },
        'ready-file': { type: 'string' },
        'no-build': { type: 'boolean' },
        'no-samples': { type: 'boolean' },
        'no-service': { type: 'boolean' },
        stop: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Obstacle(`${error instanceof Error ? error.message : error}. --help lists the flags.`);
  }
}

/** @param {string} path */
function absolute(path) {
  return isAbsolute(path) ? path : resolve(process.cwd(), path);
}
