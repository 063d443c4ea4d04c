const STILL_EVERY_MS = 20_000;

/**
 * One line per step, with the seconds it took. Steps run beside each other: on a terminal the last line shows those
 * under way, elsewhere a line says every while that they still are.
 */
export class Progress {
  /**
   * @param {NodeJS.WriteStream} out
   * @param {NodeJS.ProcessEnv} env
   * @param {number} stillEvery milliseconds
   */
  constructor(out, env = process.env, stillEvery = STILL_EVERY_MS) {
    this.out = out;
    this.live = out.isTTY === true;
    this.colours = this.live && !env.NO_COLOR;
    /** @type {Map<string, number>} */
    this.underWay = new Map();
    this.started = Date.now();
    this.timer = setInterval(() => this.#tick(), this.live ? 200 : stillEvery);
    this.timer.unref();
  }

  /**
   * @template T
   * @param {string} name as in "Starting PostgreSQL"
   * @param {() => Promise<T>} work
   * @param {(result: T) => string} [told] what to say once it is done, instead of the name
   * @returns {Promise<T>}
   */
  async step(name, work, told = () => name) {
    const started = Date.now();
    this.underWay.set(name, started);
    if (!this.live) this.#line(`  … ${name}`);
    try {
      const result = await work();
      this.#end(name, '✓', told(result), started, '32');
      return result;
    } catch (error) {
      const interrupted = error instanceof Error && error.name === 'Interrupted';
      this.#end(name, interrupted ? '-' : '✗', name, started, interrupted ? '2' : '31');
      throw error;
    }
  }

  /** @param {string} text */
  say(text) {
    this.#line(text);
  }

  secondsSinceStart() {
    return seconds(this.started);
  }

  close() {
    clearInterval(this.timer);
    this.#clear();
  }

  /**
   * @param {string} name
   * @param {string} sign
   * @param {string} text
   * @param {number} started
   * @param {string} colour
   */
  #end(name, sign, text, started, colour) {
    this.underWay.delete(name);
    this.#line(`  ${this.#paint(sign, colour)} ${text.padEnd(72)} ${this.#paint(`${seconds(started)} s`.padStart(8), '2')}`);
  }

  #tick() {
    const names = [...this.underWay]
      .filter(([, started]) => this.live || Date.now() - started > STILL_EVERY_MS / 2)
      .map(([name, started]) => `${name} ${Math.round((Date.now() - started) / 1000)} s`);
    if (names.length === 0) return;
    const text = `  … ${names.join(', ')}`;
    if (this.live) this.out.write(`\r\u001b[2K${this.#paint(text.slice(0, (this.out.columns || 80) - 1), '2')}`);
    else this.#line(`  … still: ${names.join(', ')}`);
  }

  /** @param {string} text */
  #line(text) {
    this.#clear();
    this.out.write(`${text}\n`);
  }

  #clear() {
    if (this.live) this.out.write('\r\u001b[2K');
  }

  /**
   * @param {string} text
   * @param {string} code
   */
  #paint(text, code) {
    return this.colours ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

/** @param {number} since */
function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
