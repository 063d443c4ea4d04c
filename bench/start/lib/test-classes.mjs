import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../../../deploy/local/lib/commands.mjs';
import { findMaven } from '../../../deploy/local/lib/maven.mjs';

/** The test sources of the backend, where pieces of it can be measured by themselves. */
export class TestClasses {
  /** @param {{ root: string, jdk: import('../../../deploy/local/lib/jdk.mjs').Jdk, logs: string, signal: AbortSignal }} place */
  constructor({ root, jdk, logs, signal }) {
    this.root = root;
    this.backend = join(root, 'backend');
    this.jdk = jdk;
    this.logs = logs;
    this.signal = signal;
    this.classpath = '';
  }

  async build() {
    const { root, backend, jdk, logs, signal } = this;
    const maven = await findMaven({ root, javaHome: jdk.home, logs, signal });
    const file = join(logs, 'classpath');
    await run({
      name: 'Building',
      command: maven.command,
      args: [
        ...['-B', '-ntp', 'test-compile', 'dependency:build-classpath'],
        ...['-DincludeScope=test', `-Dmdep.outputFile=${file}`],
      ],
      cwd: backend,
      env: maven.env,
      log: join(logs, 'build.log'),
      signal,
    });
    const classes = ['test-classes', 'classes'].map((folder) => join(backend, 'target', folder));
    this.classpath = [...classes, readFileSync(file, 'utf8').trim()].join(delimiter);
  }

  /**
   * Runs one of them in a process of its own.
   * @param {string} name of the class
   * @param {{ flags: string[], args?: string[] }} how
   * @returns {Promise<string>} what it printed
   */
  async run(name, { flags, args = [] }) {
    const log = join(this.logs, 'figures');
    await run({
      name,
      command: join(this.jdk.home, 'bin', 'java'),
      args: [...flags, '-cp', this.classpath, name, ...args],
      cwd: this.logs,
      env: process.env,
      log,
      signal: this.signal,
    });
    return readFileSync(log, 'utf8').trim();
  }
}
