import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './commands.mjs';
import { Obstacle } from './obstacle.mjs';
import { readStamp, stampOf, writeStamp } from './stamp.mjs';

/**
 * @typedef {object} Workplace
 * @property {string} root the checkout
 * @property {string} builds where the stamps of the last good builds are kept
 * @property {string} logs
 * @property {AbortSignal} signal
 */

/** @param {string} root */
export function serviceJar(root) {
  return join(root, 'backend', 'target', 'quarkus-app', 'quarkus-run.jar');
}

/**
 * @param {Omit<Workplace, 'logs' | 'signal'>} where
 * @param {import('./jdk.mjs').Jdk} jdk
 */
export function backendIsBuilt({ root, builds }, jdk) {
  return existsSync(serviceJar(root)) && readStamp(join(builds, 'backend')) === backendStamp(root, jdk);
}

/**
 * @param {Workplace} where
 * @param {import('./jdk.mjs').Jdk} jdk
 * @param {import('./maven.mjs').Maven} maven
 */
export async function buildBackend({ root, builds, logs, signal }, jdk, maven) {
  const stamp = backendStamp(root, jdk);
  await run({
    name: 'Building the service',
    command: maven.command,
    args: ['-B', '-ntp', '-Dmaven.test.skip=true', 'package'],
    cwd: join(root, 'backend'),
    env: maven.env,
    log: join(logs, 'backend-build.log'),
    signal,
  });
  requireBackend(root);
  writeStamp(join(builds, 'backend'), stamp);
}

/** @param {string} root */
export function requireBackend(root) {
  if (existsSync(serviceJar(root))) return;
  throw new Obstacle(`There is no built service in ${join(root, 'backend', 'target', 'quarkus-app')}.`);
}

/**
 * The tests are no part of what runs: changing one builds nothing anew.
 * @param {string} root
 * @param {import('./jdk.mjs').Jdk} jdk
 */
function backendStamp(root, jdk) {
  const paths = ['backend/pom.xml', 'backend/.mvn', 'backend/src/main'];
  return stampOf(root, { paths, also: [jdk.version] });
}
