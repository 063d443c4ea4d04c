/**
 * @typedef {import('../../.ci/lib/bare-product.mjs').BareProduct} BareProduct
 * @typedef {import('../../deploy/local/lib/children.mjs').Kept} Kept
 */

/** Two of the service, which share a database. */
export class Replicas {
  /** @param {BareProduct} product */
  constructor(product) {
    this.product = product;
    /** @type {Kept[]} */
    this.running = [];
    /** @type {string[]} */
    this.ports = [];
  }

  /** @param {Record<string, string>} variables */
  async start(variables) {
    this.variables = variables;
    this.ports = [this.product.port, await this.product.freePort()];
    // the first makes the tables
    for (const index of this.ports.keys()) await this.#begin(index);
  }

  /**
   * Others instead of them.
   * @param {Record<string, string>} variables
   */
  async replace(variables) {
    this.variables = variables;
    await Promise.all(this.running.map((replica) => this.product.kill(replica)));
    for (const index of this.ports.keys()) await this.#begin(index);
  }

  /** @param {number} index */
  site(index) {
    return `http://127.0.0.1:${this.ports[index]}`;
  }

  get sites() {
    return this.ports.map((_, index) => this.site(index));
  }

  /** @param {number} index of the one that dies, and is there again */
  async kill(index) {
    await this.product.kill(this.#replica(index));
    await this.#begin(index);
  }

  /**
   * Tells one to end, and starts it again.
   * @param {number} index
   * @returns {Promise<{ from: number, to: number, how: string }>} when it was told, when it was gone, and how it ended
   */
  async end(index) {
    const replica = this.#replica(index);
    const from = Date.now();
    await replica.stop();
    const to = Date.now();
    await this.#begin(index);
    return { from, to, how: await replica.ended };
  }

  /** @param {number} index */
  async #begin(index) {
    const BAGDAR_PORT = this.ports[index] ?? '';
    this.running[index] = await this.product.startService({ ...this.variables, BAGDAR_PORT });
  }

  /** @param {number} index */
  #replica(index) {
    return /** @type {Kept} */ (this.running[index]);
  }
}
