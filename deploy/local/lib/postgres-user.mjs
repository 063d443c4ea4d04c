import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './obstacle.mjs';

/**
 * PostgreSQL refuses to run as root. In a user namespace of its own it does not see that it does; where namespaces are
 * forbidden (in many containers), it runs as nobody.
 * @param {string} folder of the database, given to nobody where that is how it runs
 * @param {string} program which that user has to reach
 * @returns {string[]} what to put before each command
 */
export function runAsOrdinaryUser(folder, program) {
  if (process.getuid?.() !== 0) return [];
  const givenAway = existsSync(folder) && statSync(folder).uid !== 0;
  if (!givenAway && works(['unshare', '-U', 'true'])) return ['unshare', '-U'];
  const nobody = ['setpriv', '--reuid=nobody', '--regid=nogroup', '--clear-groups'];
  if (works([...nobody, 'true'])) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    giveToNobody(folder);
    if (works([...nobody, 'test', '-x', program]) && works([...nobody, 'test', '-w', folder])) return nobody;
    throw new Obstacle(
      `PostgreSQL does not run as root, and the user nobody, who would run it instead, cannot reach ${folder}. ` +
        `Start Bagdar as an ordinary user, or give another folder: make run DATA=/var/tmp/bagdar`,
    );
  }
  throw new Obstacle(
    'PostgreSQL does not run as root, and neither unshare nor setpriv is here to run it as another user. ' +
      'Start Bagdar as an ordinary user.',
  );
}

/** @param {string[]} command */
function works([program, ...args]) {
  try {
    execFileSync(/** @type {string} */ (program), args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder */
function giveToNobody(folder) {
  const uid = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }));
  const gid = Number(execFileSync('id', ['-g', 'nobody'], { encoding: 'utf8' }));
  const give = (/** @type {string} */ path) => {
    chownSync(path, uid, gid);
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) give(join(path, name));
  };
  if (statSync(folder).uid !== uid) give(folder);
}

/**
 * A folder belongs to whoever started Bagdar first; another user finds it shut.
 * @param {string} folder
 * @param {string} otherwise what else helps than to start as its owner
 */
export function requireOwnFolder(folder, otherwise) {
  const me = process.getuid?.();
  if (me === undefined || !existsSync(folder)) return;
  const owner = statSync(folder).uid;
  if (owner === me) return;
  throw new Obstacle(
    `${folder} belongs to ${nameOf(owner)}, and you are ${nameOf(me)}: Bagdar was started here by another user before. ` +
      `Start it as ${nameOf(owner)}, or ${otherwise}.`,
  );
}

/** @param {number} uid */
function nameOf(uid) {
  try {
    return execFileSync('id', ['-un', String(uid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return `user ${uid}`;
  }
}
