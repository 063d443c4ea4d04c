import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv, run } from './commands.mjs';
import { onPath } from './maven.mjs';
import { Obstacle } from './obstacle.mjs';
import { readStamp, stampOf, writeStamp } from './stamp.mjs';

/** @typedef {import('./backend-build.mjs').Workplace} Workplace */

const MADE = /^frontend\/(node_modules|dist|dist-renderer|coverage|\.vite|src\/api\/client)$/;

/** @param {string} root */
export function spaFolder(root) {
  return join(root, 'frontend', 'dist');
}

/** @param {string} root */
export function rendererFile(root) {
  return join(root, 'frontend', 'dist-renderer', 'main.js');
}

/** @param {Workplace} where */
export function frontendIsBuilt({ root, builds }) {
  return isThere(root) && readStamp(join(builds, 'frontend')) === frontendStamp(root);
}

/** @param {Workplace} where */
export async function buildFrontend({ root, builds, logs, signal }) {
  const frontend = join(root, 'frontend');
  const npm = requireNpm();
  const env = childEnv({});
  const stamp = frontendStamp(root);

  const packages = stampOf(root, { paths: ['frontend/package-lock.json', 'frontend/package.json'], also: [platform()] });
  const installed = existsSync(join(frontend, 'node_modules')) && readStamp(join(builds, 'frontend-packages')) === packages;
  if (!installed) {
    const log = join(logs, 'frontend-packages.log');
    await run({ name: 'Fetching the packages of the pages', command: npm, args: ['ci'], cwd: frontend, env, log, signal });
    writeStamp(join(builds, 'frontend-packages'), packages);
  }
  const log = join(logs, 'frontend-build.log');
  await run({ name: 'Building the pages', command: npm, args: ['run', 'build'], cwd: frontend, env, log, signal });
  requireFrontend(root);
  writeStamp(join(builds, 'frontend'), stamp);
}

/** @param {string} root */
export function requireFrontend(root) {
  if (!isThere(root)) throw new Obstacle(`There are no built pages in ${spaFolder(root)}.`);
}

export function requireNpm() {
  const npm = onPath('npm');
  if (npm) return npm;
  throw new Obstacle('Bagdar needs npm, which comes with Node, and there is none on the PATH.');
}

/** @param {string} root */
function isThere(root) {
  return existsSync(join(spaFolder(root), 'index.html')) && existsSync(rendererFile(root));
}

/**
 * The client of the pages is generated from the contract, so a change of it is a change of them.
 * @param {string} root
 */
function frontendStamp(root) {
  return stampOf(root, { paths: ['frontend', 'openapi.yaml'], skip: (path) => MADE.test(path), also: [platform()] });
}

function platform() {
  return `${process.platform} ${process.arch}`;
}
