import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Ready {
  site: string;
  oidc: string;
  mailbox: string;
  password: string;
  accounts: { username: string; role: string; name: string }[];
  client: { id: string; secret: string };
}

interface Secrets {
  serviceClientSecret: string;
  keycloakAdminPassword: string;
}

/** The folder of the product that runs, in which its launcher wrote down how it is reached. */
export const dataFolder = resolve(import.meta.dirname, '..', process.env.BAGDAR_DATA ?? '../.local');

const ready = read<Ready>('ready.json');
const secrets = read<Secrets>('secrets.json');

export const product = {
  site: ready.site.replace(/\/$/, ''),
  api: `${ready.site.replace(/\/$/, '')}/api/v1`,
  realm: ready.oidc,
  keycloak: ready.oidc.replace(/\/realms\/.*$/, ''),
  mailbox: ready.mailbox.replace(/\/$/, ''),
  password: ready.password,
  /** Another system, with every scope there is. */
  department: ready.client,
  /** The service itself, which may look at accounts. */
  service: { id: 'bagdar-service', secret: secrets.serviceClientSecret },
  keycloakAdministrator: { name: 'admin', password: secrets.keycloakAdminPassword },
};

function read<T>(name: string): T {
  const file = join(dataFolder, name);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new Error(
    `There is no ${file}. Start the product with: node deploy/local/run.mjs --data DIR --ready-file DIR/ready.json, ` +
      'and name the folder in BAGDAR_DATA; or let make test-browser do both.',
  );
}
