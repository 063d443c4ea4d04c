import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Children } from './children.mjs';
import { Interrupted, Obstacle } from './obstacle.mjs';
import { startParts } from './parts.mjs';
import { startRenderer } from './renderer.mjs';
import { loadSamples, samplesScript, startService, withoutSamples } from './service.mjs';
import { lookAround } from './situation.mjs';
import { report } from './report.mjs';

/** The whole of Bagdar on this machine: started beside each other where that is possible, stopped in order. */
export class Product {
  /**
   * @param {string} root the checkout
   * @param {import('./options.mjs').Options} options
   * @param {import('./progress.mjs').Progress} progress
   * @param {NodeJS.ProcessEnv} env
   */
  constructor(root, options, progress, env = process.env) {
    this.root = root;
    this.options = options;
    this.progress = progress;
    this.env = env;
    this.aborter = new AbortController();
    /** @type {(() => Promise<void>)[]} */
    this.stops = [];
    this.isReady = false;
    /** @type {Promise<unknown>} */
    this.starting = Promise.resolve();
    /** @type {Promise<Error>} settles when a part ended by itself */
    this.lost = new Promise((resolve) => (this.tellLoss = resolve));
  }

  /**
   * Starts everything. Once this is done, Bagdar answers at its addresses.
   * @returns {Promise<import('./report.mjs').Report>}
   */
  start() {
    const started = this.#start();
    this.starting = started.catch(() => undefined);
    return started;
  }

  async #start() {
    const { progress, options } = this;
    const situation = await progress.step(
      'Looking around',
      () => lookAround(this.root, options, this.env),
      ({ jdk }) => `Node ${process.versions.node}, JDK ${jdk.version} in ${jdk.home}${jdk.note ? ` (${jdk.note})` : ''}`,
    );
    for (const name of situation.ended) progress.say(`  = Stopped what a killed Bagdar had left running: ${name}`);

    this.children = new Children(situation.data, this.aborter.signal, (loss) => this.tellLoss?.(loss));
    const run = {
      ...{ situation, progress, children: this.children, signal: this.aborter.signal },
      onStop: (/** @type {() => Promise<void>} */ stop) => void this.stops.push(stop),
    };
    await this.#together(startParts(run, options));
    if (options.service) await this.#startService(run);
    const samplesMissing = options.service ? await this.#loadSamples(run) : undefined;

    const made = { ...report(situation), ...(samplesMissing && { samplesMissing }) };
    if (!options.service) writeVariables(situation);
    if (options.readyFile) writeReadyFile(options.readyFile, made);
    this.isReady = true;
    return made;
  }

  /** Stops what runs, the last started first. */
  async stop() {
    this.aborter.abort();
    await this.starting;
    for (const kept of [...(this.children?.kept ?? [])].reverse()) {
      const note = kept.ready && kept.stopNote ? ` (${kept.stopNote})` : '';
      await this.progress.step(`Stopping ${kept.name}${note}`, kept.stop, () => `${kept.name} stopped`);
    }
    for (const stop of this.stops.splice(0)) await stop();
    this.children?.close();
    if (this.options.readyFile) rmSync(this.options.readyFile, { force: true });
  }

  /** Ends what runs at once. */
  kill() {
    this.aborter.abort();
    this.children?.killAll();
  }

  /** @param {import('./parts.mjs').Run} run */
  async #startService({ situation, progress, children, signal }) {
    const settings = { ...situation, javaHome: situation.jdk.home, signal };
    const { BAGDAR_PORT: port, RENDERER_PORT: rendererPort } = situation.ports;
    const start = () => startService(settings, children);
    const startBeside = () => startRenderer({ ...settings, port: rendererPort }, children);
    await this.#together([
      progress.step('Starting the service', start, () => `Service on port ${port}`),
      ...(situation.outside.renderer
        ? []
        : [progress.step('Starting the renderer', startBeside, () => `Renderer on port ${rendererPort}`)]),
    ]);
  }

  /**
   * @param {import('./parts.mjs').Run} run
   * @returns {Promise<string | undefined>} why they are missing
   */
  async #loadSamples({ situation, progress, signal }) {
    const script = this.options.samples ? samplesScript(this.root) : undefined;
    if (!script) return;
    const load = () => loadSamples({ ...situation, javaHome: situation.jdk.home, signal }, script);
    try {
      await progress.step('Loading the samples', load, (said) => `Samples: ${said}`);
    } catch (error) {
      if (!(error instanceof Obstacle)) throw error;
      return withoutSamples(error);
    }
  }

  /**
   * When one fails, the others are broken off: there is no point in waiting for them.
   * @param {Promise<unknown>[]} parts
   */
  async #together(parts) {
    /** @type {unknown[]} */
    const failures = [];
    await Promise.all(
      parts.map((part) =>
        part.catch((error) => {
          failures.push(error);
          this.aborter.abort();
        }),
      ),
    );
    const failure = failures.find((error) => !(error instanceof Interrupted)) ?? failures[0];
    if (failure) throw failure;
  }
}

/**
 * It is there only once it is whole: whoever waits for it may read it at once.
 * @param {string} file
 * @param {import('./report.mjs').Report} made
 */
function writeReadyFile(file, made) {
  writeFileSync(`${file}.part`, `${JSON.stringify(made, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

/** @param {import('./situation.mjs').Situation} situation */
function writeVariables({ data, variables }) {
  const lines = Object.entries(variables).map(([name, value]) => `${name}='${value}'`);
  writeFileSync(join(data, 'service.env'), `${lines.join('\n')}\n`, { mode: 0o600 });
}
