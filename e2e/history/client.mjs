import { randomUUID } from 'node:crypto';
import { pause } from '../../deploy/local/lib/commands.mjs';

const PATIENCE_MS = 180_000;
const LOOKING_MS = 100;
const AGAIN = new Set([
  'urn:bagdar:problem:idempotency-in-progress',
  'urn:bagdar:problem:unavailable',
  'urn:bagdar:problem:internal',
  'urn:bagdar:problem:stale-revision',
]);

/**
 * @typedef {object} Attempt one request and what came of it; without a status the connection broke, or there was none
 * @property {string} site
 * @property {number} sent
 * @property {number} ended
 * @property {number} [status]
 * @property {string} [body]
 * @property {string} [error]
 *
 * @typedef {object} Operation one wish, sent with one key until it is known what became of it
 * @property {typeof import('./check.mjs').KINDS[number]} kind
 * @property {string} seminar
 * @property {string} key
 * @property {string} [email]
 * @property {string[]} [emails] of several, in their order
 * @property {string} [registrationId]
 * @property {string} [delegation]
 * @property {Attempt[]} attempts
 */

/**
 * Sends requests to replicas that may be gone, again and again with the same key, and keeps what each was answered. As a
 * balancer does, it sends nothing to a replica that says that it is not ready; one that says nothing is tried.
 */
export class Client {
  /**
   * @param {string[]} sites
   * @param {AbortSignal} signal
   */
  constructor(sites, signal) {
    this.sites = sites;
    this.signal = signal;
    /** @type {Operation[]} */
    this.history = [];
    /** @type {Set<string>} */
    this.leaving = new Set();
  }

  /** @param {AbortSignal} over */
  async watch(over) {
    const look = async (/** @type {string} */ site) => {
      while (!over.aborted) {
        const answer = await fetch(`${site}/q/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(
          () => undefined,
        );
        await answer?.text().catch(() => undefined);
        if (answer?.status === 503) this.leaving.add(site);
        else this.leaving.delete(site);
        await pause(LOOKING_MS, this.signal);
      }
    };
    await Promise.all(this.sites.map(look));
  }

  /**
   * @param {Omit<Operation, 'key' | 'attempts'>} wish
   * @param {string} path
   * @param {() => Promise<RequestInit> | RequestInit} request made anew for each attempt
   * @returns {Promise<any>} the body of the answer by which it is known what became of it
   */
  async send(wish, path, request) {
    /** @type {Operation} */
    const operation = { ...wish, key: randomUUID(), attempts: [] };
    this.history.push(operation);
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(50 + Math.random() * 200, this.signal)) {
      const attempt = await this.#attempt(operation, path, request);
      if (!attempt.status || !isFinal(attempt)) continue;
      // some do not believe what they hear, and ask again
      if (attempt.status < 400 && wish.email && Math.random() < 0.1) await this.#attempt(operation, path, request);
      return JSON.parse(attempt.body ?? '{}');
    }
    throw new Error(`It is not known after three minutes what became of ${JSON.stringify(operation)}`);
  }

  /**
   * @param {Operation} operation
   * @param {string} path
   * @param {() => Promise<RequestInit> | RequestInit} request
   */
  async #attempt({ key, attempts }, path, request) {
    const site = this.site();
    /** @type {Attempt} */
    const attempt = { site, sent: Date.now(), ended: Number.POSITIVE_INFINITY };
    try {
      const { headers, ...rest } = await request();
      attempt.sent = Date.now();
      attempts.push(attempt);
      const answer = await fetch(`${site}/api/v1${path}`, {
        ...{ method: 'POST', ...rest, signal: AbortSignal.timeout(20_000) },
        headers: { 'content-type': 'application/json', 'idempotency-key': key, .../** @type {object} */ (headers) },
      });
      attempt.body = await answer.text();
      attempt.status = answer.status;
    } catch (failure) {
      // nobody knows whether it was carried out
      const { cause, name } = /** @type {Error & { cause?: { code?: string } }} */ (failure);
      attempt.error = cause?.code ?? name;
    }
    attempt.ended = Date.now();
    return attempt;
  }

  /** One of those that may be asked. */
  site() {
    const ready = this.sites.filter((site) => !this.leaving.has(site));
    const some = ready.length > 0 ? ready : this.sites;
    return some[Math.floor(Math.random() * some.length)] ?? '';
  }
}

/** @param {Attempt} attempt */
function isFinal({ status = 0, body = '' }) {
  if (status < 400) return true;
  try {
    return !AGAIN.has(JSON.parse(body).type);
  } catch {
    return false;
  }
}
