import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readOptions } from '../lib/options.mjs';
import { readPorts } from '../lib/ports.mjs';
import { loadSecrets } from '../lib/secrets.mjs';
import { neededPorts, readOutside, serviceVariables } from '../lib/settings.mjs';
import { packagesAreThere, requireNode } from '../lib/surroundings.mjs';
import { platform } from '../lib/tools.mjs';
import { temporaryFolder } from './places.mjs';

/** @param {NodeJS.ProcessEnv} env */
function variables(env) {
  const { secrets } = loadSecrets(temporaryFolder());
  return serviceVariables({ env, ports: readPorts(env), secrets, root: '/checkout' });
}

test('what is set from outside is not started, and its ports are not needed', () => {
  const needed = (/** @type {NodeJS.ProcessEnv} */ env) => neededPorts(readOutside(env), true);

  assert.deepEqual(needed({}), [
    'BAGDAR_PORT',
    'RENDERER_PORT',
    'KEYCLOAK_PORT',
    'POSTGRES_PORT',
    'MAIL_PORT',
    'MAIL_WEB_PORT',
  ]);
  assert.ok(needed({ DATABASE_URL: 'jdbc:x' }).includes('POSTGRES_PORT'), 'Keycloak still has its database there');
  assert.deepEqual(needed({ DATABASE_URL: 'jdbc:x', OIDC_URL: 'https://x', SMTP_HOST: 'mail' }), ['BAGDAR_PORT', 'RENDERER_PORT']);
  assert.ok(!needed({ BAGDAR_RENDERER_URL: 'http://renderer:8084' }).includes('RENDERER_PORT'));
});

test('addresses follow the ports', () => {
  const set = variables({ BAGDAR_PORT: '9080', KEYCLOAK_PORT: '9180', POSTGRES_PORT: '9432', MAIL_PORT: '9025' });

  assert.equal(set.BAGDAR_PUBLIC_URL, 'http://127.0.0.1:9080');
  assert.equal(set.BAGDAR_RENDERER_URL, 'http://127.0.0.1:9084');
  assert.equal(set.OIDC_URL, 'http://127.0.0.1:9180/realms/bagdar');
  assert.equal(set.OIDC_PUBLIC_URL, set.OIDC_URL);
  assert.equal(set.KEYCLOAK_URL, 'http://127.0.0.1:9180');
  assert.equal(set.DATABASE_URL, 'jdbc:postgresql://127.0.0.1:9432/bagdar');
  assert.equal(set.SMTP_PORT, '9025');
});

test('a variable set from outside wins, and our password goes to no other database', () => {
  const set = variables({ OIDC_URL: 'https://sign-in.example/realms/town', DATABASE_URL: 'jdbc:postgresql://db/x' });

  assert.equal(set.OIDC_PUBLIC_URL, 'https://sign-in.example/realms/town');
  assert.equal(set.KEYCLOAK_URL, 'https://sign-in.example');
  assert.equal(set.DATABASE_URL, 'jdbc:postgresql://db/x');
  assert.equal(set.DATABASE_PASSWORD, '');
});

test('secrets are made once, and only their owner reads them', () => {
  const folder = temporaryFolder();
  const first = loadSecrets(folder);
  const second = loadSecrets(folder);

  assert.equal(first.fresh, true);
  assert.equal(second.fresh, false);
  assert.deepEqual(second.secrets, first.secrets);
  assert.equal(new Set(Object.values(first.secrets)).size, Object.keys(first.secrets).length);
  assert.ok(first.secrets.serviceSecret.length >= 32);
  assert.equal(statSync(join(folder, 'secrets.json')).mode & 0o777, 0o600);
});

test('a secret that is missing is made, and the others stay', () => {
  const folder = temporaryFolder();
  const { secrets } = loadSecrets(folder);
  const { sampleClientSecret, ...others } = secrets;
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(others));

  const again = loadSecrets(folder);

  assert.equal(again.fresh, true);
  assert.notEqual(again.secrets.sampleClientSecret, sampleClientSecret);
  assert.equal(JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')).serviceSecret, secrets.serviceSecret);
});

test('flags are read, and an unknown one is told', () => {
  const options = readOptions(['--data', 'rel', '--ready-file', '/tmp/ready.json', '--no-samples'], '/checkout');

  assert.equal(options.data, join(process.cwd(), 'rel'));
  assert.equal(options.readyFile, '/tmp/ready.json');
  assert.deepEqual([options.samples, options.build, options.service], [false, true, true]);
  assert.equal(readOptions([], '/checkout').data, '/checkout/.local');
  assert.throws(() => readOptions(['--whatever'], '/checkout'), { name: 'Obstacle', message: /'--whatever'.*--help/ });
});

test('an old Node is told what is needed', () => {
  requireNode('20.19.0');
  requireNode('24.1.0');
  assert.throws(() => requireNode('20.18.3'), { message: 'Bagdar needs Node 20.19 or newer, and this is 20.18.3.' });
});

test('a platform without an embedded PostgreSQL is told what to do', () => {
  assert.equal(platform('darwin', 'arm64'), 'darwin-arm64v8');
  assert.throws(() => platform('win32', 'x64'), { name: 'Obstacle', message: /win32 on x64.*WSL.*docker compose/ });
});

test('packages are fetched when the lock file asks for others than are there', () => {
  const folder = temporaryFolder();
  const lock = (/** @type {string} */ version) => ({
    packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version: '1', dev: true } },
  });
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock('2')));
  assert.equal(packagesAreThere(folder), false);

  mkdirSync(join(folder, 'node_modules'));
  const there = { packages: { 'node_modules/a': { version: '2' } } };
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify(there));
  assert.equal(packagesAreThere(folder), true);

  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock('3')));
  assert.equal(packagesAreThere(folder), false);
});
