import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * A stamp of everything that a build reads: it changes when, and only when, the name or the content of a file does.
 * @param {string} root
 * @param {{ paths: string[], skip?: (path: string) => boolean, also?: string[] }} inputs paths under the root (those
 *   that do not exist count as absent), which of them not to look into, and values that matter besides files
 */
export function stampOf(root, { paths, skip = () => false, also = [] }) {
  const hash = createHash('sha256');
  for (const value of also) hash.update(`${value}\0`);
  for (const path of paths) {
    for (const file of filesUnder(join(root, path), root, skip)) {
      hash.update(`${relative(root, file).split(sep).join('/')}\0`);
      hash.update(createHash('sha256').update(readFileSync(file)).digest());
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @param {string} root
 * @param {(path: string) => boolean} skip
 * @returns {string[]}
 */
function filesUnder(path, root, skip) {
  if (!existsSync(path) || skip(relative(root, path).split(sep).join('/'))) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [path];
    throw error;
  }
  return entries
    .filter((entry) => entry.isDirectory() || entry.isFile())
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => filesUnder(join(path, name), root, skip));
}

/** @param {string} file */
export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/**
 * @param {string} file
 * @param {string} stamp
 */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${stamp}\n`);
}
