import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Children } from '../../deploy/local/lib/children.mjs';
import { childEnv, pause, run } from '../../deploy/local/lib/commands.mjs';
import { Obstacle } from '../../deploy/local/lib/obstacle.mjs';
import { testPorts } from './ports.mjs';

/** What would make the product use something other than its own throw-away parts. */
const FROM_OUTSIDE = [
  'DATABASE_URL',
  'OIDC_URL',
  'SMTP_HOST',
  'BAGDAR_PUBLIC_URL',
  'BAGDAR_RENDERER_URL',
  'KEYCLOAK_URL',
];

/** The packaged product on a data folder that is thrown away, started by the launcher as people start it. */
export class TestProduct {
  /** @param {{ root: string, folder: string, env: NodeJS.ProcessEnv }} place */
  constructor({ root, folder, env }) {
    this.root = root;
    this.folder = folder;
    this.data = join(folder, 'product');
    this.env = Object.fromEntries(Object.entries(env).filter(([name]) => !FROM_OUTSIDE.includes(name)));
    this.launcher = join(root, 'deploy', 'local', 'run.mjs');
    /** @type {Promise<Record<string, string>> | undefined} */
    this.ports = undefined;
  }

  /**
   * Starts from nothing, even where a killed run has left something behind.
   * @param {string} log
   * @param {AbortSignal} signal
   */
  async clear(log, signal) {
    if (existsSync(this.data)) await this.#launch(['--stop'], log, signal);
    rmSync(this.data, { recursive: true, force: true });
  }

  /**
   * Starts it from nothing, with the sample in it.
   * @param {string} log
   * @param {AbortSignal} signal
   * @returns {Promise<string>} where its pages are, without a slash at the end
   */
  async startAnew(log, signal) {
    await this.clear(log, signal);
    await this.start([], log, signal);
    return JSON.parse(readFileSync(join(this.data, 'ready.json'), 'utf8')).site.replace(/\/$/, '');
  }

  /**
   * Starts it and waits until it is ready.
   * @param {string[]} flags for the launcher
   * @param {string} log
   * @param {AbortSignal} signal
   */
  async start(flags, log, signal) {
    const ready = join(this.data, 'ready.json');
    const children = new Children(this.folder, signal, () => undefined);
    const args = [this.launcher, '--data', this.data, '--ready-file', ready, ...flags];
    const launcher = children.keep({
      ...{ name: 'Bagdar', command: process.execPath, args, cwd: this.root, log },
      env: { ...childEnv({}), ...this.env, ...(await this.#ports()) },
      patience: 60_000,
    });
    launcher.ready = true; // even while it starts it has others to end
    this.stop = async () => {
      await launcher.stop();
      children.close();
    };
    while (!existsSync(ready)) {
      if (!launcher.running) throw new Obstacle('The product did not start.', { log });
      await pause(200, signal);
    }
    const { samplesMissing } = JSON.parse(readFileSync(ready, 'utf8'));
    if (samplesMissing) throw new Obstacle(samplesMissing, { log });
  }

  /** Does nothing until there is something to stop. */
  async stop() {}

  /**
   * Stops it and throws its data away, but for what it logged.
   * @param {string} logs
   */
  async remove(logs) {
    await this.stop();
    const written = join(this.data, 'logs');
    if (existsSync(written)) cpSync(written, join(logs, 'product'), { recursive: true });
    rmSync(this.data, { recursive: true, force: true });
  }

  /**
   * @param {string[]} flags
   * @param {string} log
   * @param {AbortSignal} signal
   */
  #launch(flags, log, signal) {
    const args = [this.launcher, '--data', this.data, ...flags];
    return run({
      ...{ name: 'The launcher', command: process.execPath, args, cwd: this.root, log, signal },
      env: childEnv({}),
    });
  }

  #ports() {
    this.ports ??= testPorts(this.env);
    return this.ports;
  }
}
