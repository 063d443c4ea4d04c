import { setTimeout as pause } from 'node:timers/promises';
import { check, expired, KINDS, successes } from './check.mjs';
import { Client } from './client.mjs';
import { readEnd } from './end.mjs';
import { openers, organizer, people } from './people.mjs';

/**
 * Many who register at once, until it is told that it is over.
 * @typedef {import('../../.ci/lib/bare-product.mjs').BareProduct} BareProduct
 */
export class Rush {
  /**
   * @param {BareProduct} product
   * @param {string[]} sites
   * @param {number} many
   */
  constructor(product, sites, many) {
    this.product = product;
    this.client = new Client(sites, product.signal);
    this.over = new AbortController();
    /** @type {import('./people.mjs').Seminar[]} */
    this.seminars = [];
    const { signal } = this.over;
    const opening = openers(product, this.seminars, signal);
    this.running = Promise.all([opening, this.client.watch(signal), this.#come(many, opening)]);
    // it is waited for at the end; what fails before is no accident then
    this.running.catch(() => undefined);
  }

  /**
   * @param {number} many
   * @param {Promise<void>} opening
   */
  async #come(many, opening) {
    const { client, seminars, product } = this;
    const { signal } = this.over;
    while (seminars.length === 0) await Promise.race([pause(100), opening]);
    await Promise.all([
      ...Array.from({ length: many }, () => people(client, seminars, signal)),
      organizer(client, seminars, product.keys.organizer(), signal),
    ]);
  }

  /**
   * Until some wait for the answer of a replica; a cold one may have drawn all of them to itself.
   * @param {string} site
   */
  async busy(site) {
    const waiting = () =>
      this.client.history
        .flatMap((one) => one.attempts)
        .filter((one) => one.site === site && one.ended === Number.POSITIVE_INFINITY);
    // what fails meanwhile is told at once, for nobody would come any more
    while (waiting().length < 2)
      await Promise.race([pause(50, undefined, { signal: this.product.signal }), this.running]);
  }

  /** Until it is known of each wish what became of it. */
  async end() {
    this.over.abort();
    await this.running;
  }

  /** @returns {Promise<string[]>} what was promised and does not hold */
  async faults() {
    const found = [];
    this.expired = 0;
    for (const { id } of this.seminars) {
      const end = await readEnd(this.product, id);
      this.expired += end.people.filter(expired).length;
      found.push(
        ...check(
          this.client.history.filter(({ seminar }) => seminar === id),
          end,
        ),
      );
    }
    return found;
  }

  /** What has not happened, for without it the check of it proves nothing. */
  missed() {
    const done = new Set(this.client.history.filter((one) => successes(one).length > 0).map(({ kind }) => kind));
    return [
      ...KINDS.filter((kind) => !done.has(kind)).map((kind) => `nobody succeeded in what is to be checked: ${kind}`),
      ...(this.expired === 0 ? ['no offer expired'] : []),
    ];
  }

  /**
   * What a replica that was told to end has left without an answer. Whom it no longer let in knows that, and asks another.
   * @param {string} site
   * @param {{ from: number, to: number, how: string }} end
   */
  unanswered(site, { from, to, how }) {
    const attempts = this.client.history.flatMap((one) => one.attempts).filter((attempt) => attempt.site === site);
    const touched = attempts.filter(({ sent, ended }) => sent <= to && ended >= from);
    const lost = touched.filter(({ status, error }) => !status && error !== 'ECONNREFUSED');
    return [
      ...lost.map(({ sent, error }) => `unanswered: ${error}, sent ${sent - from} ms after it was told to end`),
      ...(touched.some(({ sent, status }) => sent < from && status)
        ? []
        : ['nothing was under way when it was told to end']),
      ...(how === 'exit code 143' ? [] : [`it did not end by itself: ${how}`]),
    ];
  }

  get words() {
    const attempts = this.client.history.reduce((sum, { attempts: all }) => sum + all.length, 0);
    return `${this.client.history.length} wishes in ${attempts} requests for ${this.seminars.length} seminars; ${this.expired} offers expired.`;
  }
}
