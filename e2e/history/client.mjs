import { randomUUID } from 'node:crypto';
import { pause } from '../../deploy/local/lib/commands.mjs';

const PATIENCE_MS = 180_000;
const AGAIN = new Set([
  'urn:bagdar:problem:idempotency-in-progress',
  'urn:bagdar:problem:unavailable',
  'urn:bagdar:problem:internal',
  'urn:bagdar:problem:stale-revision',
]);

/**
 * @typedef {object} Attempt one request and what came of it; without a status the connection broke
 * @property {number} sent
 * @property {number} ended
 * @property {number} [status]
 * @property {string} [body]
 *
 * @typedef {object} Operation one wish, sent with one key until it is known what became of it
 * @property {'register' | 'cancel' | 'accept' | 'capacity'} kind
 * @property {string} seminar
 * @property {string} key
 * @property {string} [email]
 * @property {string} [registrationId]
 * @property {number} [capacity]
 * @property {Attempt[]} attempts
 */

/** Sends requests to replicas that may be gone, again and again with the same key, and keeps what each was answered. */
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
      if (attempt?.status && isFinal(attempt)) return JSON.parse(attempt.body ?? '{}');
    }
    throw new Error(`It is not known after three minutes what became of ${JSON.stringify(operation)}`);
  }

  /**
   * @param {Operation} operation
   * @param {string} path
   * @param {() => Promise<RequestInit> | RequestInit} request
   */
  async #attempt({ key, attempts }, path, request) {
    const site = this.sites[Math.floor(Math.random() * this.sites.length)];
    /** @type {Attempt} */
    const attempt = { sent: Date.now(), ended: 0 };
    attempts.push(attempt);
    try {
      const { headers, ...rest } = await request();
      const answer = await fetch(`${site}/api/v1${path}`, {
        ...{ method: 'POST', ...rest, signal: AbortSignal.timeout(20_000) },
        headers: { 'content-type': 'application/json', 'idempotency-key': key, .../** @type {object} */ (headers) },
      });
      attempt.body = await answer.text();
      attempt.status = answer.status;
    } catch {
      // nobody knows whether it was carried out
    }
    attempt.ended = Date.now();
    return attempt;
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
