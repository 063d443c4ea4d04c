import assert from 'node:assert/strict';
import { pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { demoAccounts, keepPeople, placeholders, realmStamp, sampleTeam } from '../lib/realm.mjs';
import { ROOT } from './places.mjs';

const TEXT = readFileSync(join(ROOT, 'deploy/keycloak/bagdar-realm.json'), 'utf8');
const REALM = JSON.parse(TEXT);
const SCOPES = [
  ...['seminars:read', 'seminars:write', 'organizations:write', 'registrations:read', 'registrations:write'],
  ...['divisions:read', 'divisions:write', 'changes:read', 'team:write'],
];

/** @param {string} id */
const client = (id) => REALM.clients.find((/** @type {{ clientId: string }} */ one) => one.clientId === id);
/** @param {string} name */
const scope = (name) => REALM.clientScopes.find((/** @type {{ name: string }} */ one) => one.name === name);

test('the SPA signs in with a code and PKCE, and in no other way', () => {
  const spa = client('bagdar-spa');

  assert.equal(spa.publicClient, true);
  assert.equal(spa.attributes['pkce.code.challenge.method'], 'S256');
  assert.deepEqual(
    [spa.standardFlowEnabled, spa.implicitFlowEnabled, spa.directAccessGrantsEnabled, spa.serviceAccountsEnabled],
    [true, false, false, false],
  );
});

test('the sample client has every scope of the API, each visible in the token', () => {
  const scopes = client('sample-department').defaultClientScopes;

  assert.deepEqual(scopes.filter((/** @type {string} */ name) => name.includes(':')).sort(), [...SCOPES].sort());
  for (const name of SCOPES) assert.equal(scope(name).attributes['include.in.token.scope'], 'true', name);
});

test('every scope that a client has is in the file', () => {
  for (const { clientId, defaultClientScopes, optionalClientScopes } of REALM.clients) {
    for (const name of [...defaultClientScopes, ...optionalClientScopes]) assert.ok(scope(name), `${name} of ${clientId}`);
  }
});

test('tokens carry a subject and are meant for the API', () => {
  const mappers = (/** @type {string} */ name) =>
    scope(name).protocolMappers.map((/** @type {{ protocolMapper: string }} */ one) => one.protocolMapper);

  assert.ok(mappers('basic').includes('oidc-sub-mapper'));
  assert.ok(mappers('bagdar-api').includes('oidc-audience-mapper'));
  for (const id of ['bagdar-spa', 'sample-department']) {
    assert.ok(['basic', 'bagdar-api'].every((name) => client(id).defaultClientScopes.includes(name)), id);
  }
});

test('no secret stands in the file', () => {
  for (const { clientId, secret } of REALM.clients) {
    if (secret !== undefined) assert.match(secret, /^\$\{[A-Z_]+\}$/, clientId);
  }
});

test('the demo people have their roles, fixed ids and the demo password', () => {
  assert.deepEqual(
    demoAccounts(REALM).map(({ username, role }) => `${username} ${role}`),
    ['aigerim administrator', 'daniyar organizer', 'saule organizer', 'marat reader'],
  );
  for (const { username, id, email, credentials } of REALM.users.filter((/** @type {any} */ one) => one.credentials)) {
    assert.match(id, /^[0-9a-f-]{36}$/, username);
    assert.equal(email, `${username}@sample.example`);
    const { value, salt } = JSON.parse(credentials[0].secretData);
    const { hashIterations } = JSON.parse(credentials[0].credentialData);
    assert.equal(pbkdf2Sync('bagdar', Buffer.from(salt, 'base64'), hashIterations, 64, 'sha512').toString('base64'), value);
  }
});

test('the team of the sample seminar is daniyar and marat', () => {
  assert.deepEqual(
    sampleTeam(REALM).map(({ subject, role }) => [subject, role]),
    [
      ['11111111-0000-4000-8000-000000000002', 'ORGANIZER'],
      ['11111111-0000-4000-8000-000000000004', 'READER'],
    ],
  );
});

test('the stamp of the realm follows its text and the values of its placeholders', () => {
  const text = '{"a": "${ONE}", "b": "${TWO:else}"}';
  const stamp = realmStamp(text, { ONE: '1', TWO: '2', OTHER: 'x' });

  assert.deepEqual(placeholders(text), ['ONE', 'TWO']);
  assert.equal(realmStamp(text, { ONE: '1', TWO: '2', OTHER: 'y' }), stamp);
  assert.notEqual(realmStamp(text, { ONE: '1', TWO: '3' }), stamp);
  assert.notEqual(realmStamp(`${text} `, { ONE: '1', TWO: '2' }), stamp);
});

test('people who came after the import are kept, those of the file are as it says', () => {
  const wanted = { realm: 'bagdar', users: [{ id: '1', username: 'daniyar', firstName: 'new' }] };
  const exported = {
    realm: 'bagdar',
    users: [
      { id: '1', username: 'daniyar', firstName: 'old' },
      { id: '2', username: 'invited', credentials: ['hash'] },
      { id: '3', username: 'service-account-x', serviceAccountClientId: 'x' },
    ],
  };

  assert.deepEqual(keepPeople(wanted, exported).users, [
    { id: '1', username: 'daniyar', firstName: 'new' },
    { id: '2', username: 'invited', credentials: ['hash'] },
  ]);
});
