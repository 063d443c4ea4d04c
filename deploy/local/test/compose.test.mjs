import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readPorts } from '../lib/ports.mjs';
import { placeholders } from '../lib/realm.mjs';
import { loadSecrets } from '../lib/secrets.mjs';
import { realmVariables, serviceVariables } from '../lib/settings.mjs';
import { KEYCLOAK_VERSION, POSTGRES_VERSION } from '../lib/versions.mjs';
import { ROOT, temporaryFolder } from './places.mjs';

const REALM_FILE = 'deploy/keycloak/bagdar-realm.json';
const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');
const TEXT = read('docker-compose.yml');
const { services } = parse(TEXT, { merge: true });
/** @type {[string, any][]} */
const SERVICES = Object.entries(services);

/** What the launcher sets for the service, and for the realm file besides. */
function launcherVariables() {
  const ports = readPorts({});
  const { secrets } = loadSecrets(temporaryFolder());
  return { ofService: serviceVariables({ env: {}, ports, secrets, root: ROOT }), ofRealm: realmVariables({}, ports, secrets) };
}

/** The variables that the service cannot do without. */
function requiredByService() {
  const properties = read('backend/src/main/resources/application.properties').replace(/^#.*$/gm, '');
  return [...new Set([...properties.matchAll(/\$\{([A-Z][A-Z0-9_]*)\}/g)].map((match) => match[1] ?? ''))];
}

test('containers and the local run set the same variables for the service', () => {
  const { ofService } = launcherVariables();

  assert.deepEqual(Object.keys(services.backend.environment).sort(), Object.keys(ofService).sort());
});

test('every variable that the service needs is set by both', () => {
  const { ofService } = launcherVariables();
  const required = requiredByService();

  assert.ok(required.includes('DATABASE_URL'), 'the settings of the service are read');
  for (const name of required) {
    assert.ok(name in services.backend.environment, `${name} in docker-compose.yml`);
    assert.ok(name in ofService, `${name} in the launcher`);
  }
});

test('both import the same realm file, with a value for each of its placeholders', () => {
  const { ofService, ofRealm } = launcherVariables();
  const situation = read('deploy/local/lib/situation.mjs');

  assert.match(situation, /realmFile: join\(root, 'deploy', 'keycloak', 'bagdar-realm\.json'\)/);
  assert.ok(services.keycloak.volumes.some((/** @type {string} */ volume) => volume.startsWith(`./${REALM_FILE}:`)));
  for (const name of placeholders(read(REALM_FILE))) {
    assert.ok(name in services.keycloak.environment, `${name} in docker-compose.yml`);
    assert.ok(name in ofService || name in ofRealm, `${name} in the launcher`);
  }
});

test('both run the same lines of PostgreSQL and Keycloak, and no image floats', () => {
  assert.equal(services.postgres.image, `postgres:${POSTGRES_VERSION.split('.')[0]}`);
  assert.equal(services.keycloak.image, `quay.io/keycloak/keycloak:${KEYCLOAK_VERSION.split('.').slice(0, 2).join('.')}`);
  for (const [name, { image }] of SERVICES) if (image) assert.match(image, /:v?\d/, name);
});

test('ports are published on loopback only', () => {
  const published = SERVICES.flatMap(([, { ports = [] }]) => ports);

  assert.ok(published.length > 0);
  for (const port of published) assert.match(port, /^127\.0\.0\.1:\$\{[A-Z_]+:-\d+\}:\d+$/);
});

test('every container has a health check, and waits for those it needs', () => {
  for (const [name, { healthcheck }] of SERVICES) assert.ok(healthcheck?.test, name);
  assert.equal(services.backend.depends_on.postgres.condition, 'service_healthy');
  assert.equal(services.backend.depends_on.keycloak.condition, 'service_healthy');
  assert.equal(services.frontend.depends_on.backend.condition, 'service_healthy');
});

test('containers get as long to end as the local service', () => {
  const [, patience] = /patience: ([\d_]+)/.exec(read('deploy/local/lib/service.mjs')) ?? [];

  assert.equal(services.backend.stop_grace_period, `${Number(patience?.replace('_', '')) / 1000}s`);
});

test('the example has a value for each variable that has to be set, and no other', () => {
  const example = [...read('deploy/example.env').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1] ?? '');
  const used = [...TEXT.matchAll(/\$\{([A-Z_]+)[:}]/g)].map((match) => match[1] ?? '');

  assert.deepEqual([...example].sort(), [...new Set(used)].sort());
});

test('no secret has a value of its own in the file', () => {
  for (const [service, { environment = {} }] of SERVICES) {
    for (const [name, value] of Object.entries(environment)) {
      if (/PASSWORD|SECRET/.test(name)) assert.match(String(value), /^\$\{[A-Z_]+:\?.+\}$/, `${name} of ${service}`);
    }
  }
});

test('every file that the containers are made of exists and reaches the builder', () => {
  const mounted = SERVICES.flatMap(([, { volumes = [] }]) => volumes)
    .filter((volume) => volume.startsWith('./'))
    .map((volume) => volume.split(':')[0]);
  const dockerfiles = readdirSync(join(ROOT, 'deploy/containers')).filter((name) => name.endsWith('.Dockerfile'));
  const built = SERVICES.flatMap(([, { build }]) => (build ? [build.dockerfile] : []));
  assert.deepEqual(built.sort(), dockerfiles.map((name) => `deploy/containers/${name}`).sort());

  const copied = built.flatMap((dockerfile) => sourcesCopiedBy(read(dockerfile)));
  const allowed = read('.dockerignore').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  for (const path of [...mounted, ...built, ...copied]) assert.ok(existsSync(join(ROOT, path)), path);
  for (const path of copied) assert.ok(allowed.some((prefix) => `${path}/`.startsWith(`${prefix}/`)), `.dockerignore: ${path}`);
});

/** @param {string} dockerfile */
function sourcesCopiedBy(dockerfile) {
  return [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap((match) =>
    (match[1] ?? '').split(/\s+/).slice(0, -1).map((path) => normalize(path)),
  );
}

test('the script that makes the databases is sound shell', () => {
  execFileSync('sh', ['-n', join(ROOT, 'deploy/containers/postgres-databases.sh')]);
});

test('docker compose accepts the file', (t) => {
  if (spawnSync('docker', ['compose', 'version']).status !== 0) return t.skip('docker compose is not here');

  const args = ['compose', '--env-file', join(ROOT, 'deploy/example.env'), '-f', join(ROOT, 'docker-compose.yml')];
  const outcome = spawnSync('docker', [...args, 'config', '--quiet'], { encoding: 'utf8' });

  assert.equal(outcome.status, 0, outcome.stderr);
});
