import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = /** @type {const} */ ([
  'postgresPassword',
  'databasePassword',
  'keycloakDatabasePassword',
  'keycloakAdminPassword',
  'serviceClientSecret',
  'sampleClientSecret',
  'serviceSecret',
]);

/** @typedef {Record<(typeof NAMES)[number], string>} Secrets */

/**
 * The secrets of this data folder, made on first use and readable by their owner alone.
 * @param {string} data
 * @returns {{ secrets: Secrets, fresh: boolean }}
 */
export function loadSecrets(data) {
  const file = join(data, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = NAMES.filter((name) => typeof kept[name] !== 'string');
  for (const name of missing) kept[name] = randomBytes(24).toString('hex');
  if (missing.length) writeFileSync(file, `${JSON.stringify(kept, undefined, 2)}\n`, { mode: 0o600 });
  return { secrets: kept, fresh: missing.length > 0 };
}
