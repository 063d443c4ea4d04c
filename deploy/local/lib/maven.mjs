import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { childEnv, run } from './commands.mjs';
import { Obstacle } from './obstacle.mjs';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy';

/**
 * @typedef {object} Maven
 * @property {string} command
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [note]
 */

/**
 * The wrapper of the backend, or where it cannot fetch its Maven, the one on the PATH.
 * @param {{ root: string, javaHome: string, logs: string, signal: AbortSignal }} where
 * @returns {Promise<Maven>}
 */
export async function findMaven({ root, javaHome, logs, signal }) {
  const env = childEnv({ JAVA_HOME: javaHome });
  const wrapper = join(root, 'backend', 'mvnw');
  const log = join(logs, 'maven.log');
  try {
    await run({ name: 'Fetching Maven', command: wrapper, args: ['--version'], cwd: root, env, log, signal });
    return { command: wrapper, env };
  } catch (error) {
    const installed = onPath('mvn');
    if (!(error instanceof Obstacle) || !installed) throw error;
    return { command: installed, env, note: `${installed}, because the wrapper could not fetch its own` };
  }
}

/**
 * Copies one artifact of Maven Central into a new folder.
 * @param {Maven} maven
 * @param {{ artifact: string, into: string, log: string, signal: AbortSignal }} wanted
 * @returns {Promise<string>} the file
 */
export async function fetchArtifact(maven, { artifact, into, log, signal }) {
  rmSync(into, { recursive: true, force: true });
  const arriving = `${into}.arriving`;
  rmSync(arriving, { recursive: true, force: true });
  mkdirSync(arriving, { recursive: true });
  await run({
    name: `Fetching ${artifact}`,
    command: maven.command,
    args: ['-B', '-ntp', COPY, `-Dartifact=${artifact}`, `-DoutputDirectory=${arriving}`],
    cwd: arriving,
    env: maven.env,
    log,
    signal,
  });
  renameSync(arriving, into);
  const file = readdirSync(into)[0];
  if (!file) throw new Obstacle(`Maven fetched nothing for ${artifact}.`, { log });
  return join(into, file);
}

/**
 * @param {string} program
 * @returns {string | undefined}
 */
export function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));
}
