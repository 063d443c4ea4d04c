import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ id?: string, username: string, firstName?: string, lastName?: string, realmRoles?: string[],
 *   serviceAccountClientId?: string }} RealmUser
 * @typedef {{ realm: string, users: RealmUser[] }} Realm
 */

/** The client that loads the samples, as any other system would. */
export const SAMPLE_CLIENT = 'sample-department';

/**
 * @param {string} file
 * @returns {Realm}
 */
export function readRealm(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The people of the realm file, to be shown to whoever starts Bagdar.
 * @param {Realm} realm
 */
export function demoAccounts(realm) {
  return realm.users
    .filter((user) => !user.serviceAccountClientId)
    .map((user) => ({ username: user.username, role: (user.realmRoles ?? []).join(', '), name: nameOf(user) }));
}

/** @param {RealmUser} user */
function nameOf({ firstName, lastName }) {
  return [firstName, lastName].filter(Boolean).join(' ');
}

/** Who of the realm file is in the team of the sample seminar. Saule is in none, to show what such an organizer sees. */
const SAMPLE_TEAM = /** @type {Record<string, string>} */ ({ daniyar: 'ORGANIZER', marat: 'READER' });

/**
 * @param {Realm} realm
 * @returns {{ subject: string | undefined, name: string, role: string | undefined }[]}
 */
export function sampleTeam(realm) {
  return realm.users
    .filter(({ username }) => SAMPLE_TEAM[username])
    .map((user) => ({ subject: user.id, name: nameOf(user), role: SAMPLE_TEAM[user.username] }));
}

/**
 * Changes with the realm file and with every value that Keycloak puts in for its placeholders.
 * @param {string} text of the realm file
 * @param {Record<string, string>} values
 */
export function realmStamp(text, values) {
  const hash = createHash('sha256').update(text);
  for (const name of placeholders(text)) hash.update(`\0${name}=${values[name] ?? ''}`);
  return hash.digest('hex');
}

/**
 * @param {string} text
 * @returns {string[]} the names of the environment variables that the realm file asks for
 */
export function placeholders(text) {
  return [...new Set([...text.matchAll(/\$\{([A-Z][A-Z0-9_]*)(?::[^}]*)?\}/g)].map((match) => match[1] ?? ''))].sort();
}

/**
 * The realm as its file says now, with the people who came after it was last imported (by invitation, say). Whoever is
 * in the file is taken from there.
 * @param {Realm} wanted
 * @param {Realm} exported
 * @returns {Realm}
 */
export function keepPeople(wanted, exported) {
  const known = new Set(wanted.users.flatMap(({ id, username }) => [id, username]));
  const came = exported.users.filter(
    (user) => !user.serviceAccountClientId && !known.has(user.id) && !known.has(user.username),
  );
  return { ...wanted, users: [...wanted.users, ...came] };
}
