import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnv, run } from '../../../deploy/local/lib/commands.mjs';

const SOURCE = fileURLToPath(new URL('Faults.java', import.meta.url));

/**
 * Makes the Java agent that breaks the service.
 * @param {string} javaHome
 * @param {string} folder
 * @param {AbortSignal} signal
 * @returns {Promise<string>} its jar
 */
export async function buildAgent(javaHome, folder, signal) {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'manifest');
  writeFileSync(manifest, 'Premain-Class: Faults\n');
  const jar = join(folder, 'faults.jar');
  const step = { name: 'Building the agent', cwd: folder, env: childEnv({}), log: join(folder, 'build.log'), signal };
  await run({ ...step, command: join(javaHome, 'bin', 'javac'), args: ['-d', folder, SOURCE] });
  const classes = ['-C', folder, 'Faults.class', '-C', folder, 'Faults$1.class'];
  await run({
    ...step,
    command: join(javaHome, 'bin', 'jar'),
    args: ['--create', '--file', jar, '--manifest', manifest, ...classes],
  });
  return jar;
}
