import { randomUUID } from 'node:crypto';
import { openSeminar } from '../../bench/intake/lib/seminar.mjs';
import { pause } from '../../deploy/local/lib/commands.mjs';

const BETWEEN_SEMINARS_MS = 700;
const REGIONS = ['KZ-11', 'KZ-71', 'KZ-75'];
const POOL = ['KZ-71', 'KZ-75'];
const OFFER_HOURS = 2;

/**
 * @typedef {import('./client.mjs').Client} Client
 * @typedef {{ id: string, pool: string }} Seminar with the quota of two regions together
 * @typedef {{ seminar: string, id: string, token: string }} Here somebody who is registered, or the contact of a delegation
 */

/**
 * Opens one seminar after the other, each with few places: everybody rushes to the newest.
 * @param {import('../../.ci/lib/bare-product.mjs').BareProduct} product
 * @param {Seminar[]} seminars filled in here
 * @param {AbortSignal} over
 */
export async function openers(product, seminars, over) {
  const headers = { authorization: `Bearer ${product.keys.organizer()}`, 'content-type': 'application/json' };
  const write = async (/** @type {string} */ address, /** @type {RequestInit} */ request) => {
    const answer = await fetch(address, request);
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}: ${await answer.text()}`);
    return /** @type {any} */ (await answer.json());
  };
  while (!over.aborted) {
    try {
      const { id } = await openSeminar(product, { capacity: 5 + random(20) });
      const address = `${product.site}/api/v1/seminars/${id}`;
      const rules = JSON.stringify({ approval: false, offerHours: OFFER_HOURS });
      await write(`${address}/admission-rules`, {
        method: 'PUT',
        headers: { ...headers, 'if-match': '"0"' },
        body: rules,
      });
      const body = JSON.stringify(poolOf(2 + random(8)));
      const quota = await write(`${address}/quotas`, { method: 'POST', headers, body });
      seminars.push({ id, pool: quota.id });
    } catch (failure) {
      // the replica is gone just now; but one that refuses what is sent would leave nothing to check
      if (/answers 4/.test(`${failure}`)) throw failure;
    }
    await pause(BETWEEN_SEMINARS_MS, product.signal);
  }
}

/** @param {number} capacity */
function poolOf(capacity) {
  return { name: { kk: 'Облыстар', ru: 'Области', en: 'Regions' }, capacity, regionCodes: POOL };
}

/**
 * Registers one person after the other, alone or with a delegation; some cancel, some take or leave what they are offered, a
 * few both at once, as who presses twice; others let it expire.
 * @param {Client} client
 * @param {Seminar[]} seminars
 * @param {AbortSignal} over
 */
export async function people(client, seminars, over) {
  /** @type {Here[]} */
  const here = [];
  while (!over.aborted) {
    const seminar = seminars.at(-1)?.id ?? '';
    if (Math.random() < 0.1) await delegation(client, seminar);
    else await person(client, seminar, here);
    const someone = here[random(here.length)];
    const wish = Math.random();
    if (!someone) continue;
    if (wish < 0.2) await act(client, 'cancel', someone);
    else if (wish < 0.35) await act(client, 'accept', someone);
    else if (wish < 0.42) await act(client, 'decline', someone);
    else if (wish < 0.5) await Promise.all([act(client, 'accept', someone), act(client, 'decline', someone)]);
  }
}

/**
 * @param {Client} client
 * @param {string} seminar
 * @param {Here[]} here
 */
async function person(client, seminar, here) {
  const email = someEmail();
  const regionCode = REGIONS[random(REGIONS.length)];
  const body = JSON.stringify({ fullName: 'A Person', email, regionCode, language: 'kk', consent: true });
  const path = `/seminars/${seminar}/registrations`;
  const receipt = await client.send({ kind: 'register', seminar, email }, path, () => ({ body }));
  if (receipt.token) here.push({ seminar, id: receipt.registrationId, token: receipt.token });
}

/**
 * A contact opens a delegation and registers some people, all at once.
 * @param {Client} client
 * @param {string} seminar
 */
async function delegation(client, seminar) {
  const fields = {
    name: 'A Delegation',
    contactName: 'A Contact',
    contactEmail: someEmail(),
    language: 'kk',
    consent: true,
  };
  const body = JSON.stringify({ ...fields, regionCode: REGIONS[random(REGIONS.length)] });
  const path = `/seminars/${seminar}/delegations`;
  const opened = await client.send({ kind: 'open', seminar }, path, () => ({ body }));
  if (!opened.token) return;
  const emails = Array.from({ length: 1 + random(4) }, someEmail);
  const members = emails.map((email) => ({ fullName: 'A Member', email }));
  await client.send(
    { kind: 'enrol', seminar, emails, delegation: opened.delegationId },
    `${path}/${opened.delegationId}/members`,
    () => ({ headers: { authorization: `Link ${opened.token}` }, body: JSON.stringify({ members, consent: true }) }),
  );
}

const ACTIONS = { cancel: 'cancellation', accept: 'offer-acceptance', decline: 'offer-refusal' };

/**
 * @param {Client} client
 * @param {keyof typeof ACTIONS} kind
 * @param {Here} person
 */
function act(client, kind, { seminar, id, token }) {
  const headers = { authorization: `Link ${token}` };
  const path = `/seminars/${seminar}/registrations/${id}/${ACTIONS[kind]}`;
  return client.send({ kind, seminar, registrationId: id }, path, () => ({ headers, body: '{}' }));
}

/**
 * Raises and lowers the capacities of the seminar and of the pool, as an organizer does who gets another hall.
 * @param {Client} client
 * @param {Seminar[]} seminars
 * @param {string} token
 * @param {AbortSignal} over
 */
export async function organizer(client, seminars, token, over) {
  const authorization = `Bearer ${token}`;
  while (!over.aborted) {
    await pause(200, client.signal);
    const { id, pool } = seminars[random(seminars.length)] ?? { id: '', pool: '' };
    const ofPool = Math.random() < 0.5;
    const path = ofPool ? `/seminars/${id}/quotas/${pool}` : `/seminars/${id}`;
    const capacity = 5 + random(60);
    await client.send({ kind: ofPool ? 'pool' : 'capacity', seminar: id }, path, async () => {
      const present = await fetch(`${client.site()}/api/v1${path}`, { headers: { authorization } });
      const seen = /** @type {any} */ (await present.json());
      const { id: _, revision, lifecycle, nextLifecycles, createdAt, ...fields } = seen;
      const body = JSON.stringify(ofPool ? poolOf(random(12)) : { ...fields, capacity });
      return { method: 'PUT', headers: { authorization, 'if-match': present.headers.get('etag') ?? '' }, body };
    });
  }
}

function someEmail() {
  return `p-${randomUUID()}@mail.invalid`;
}

/** @param {number} below */
function random(below) {
  return Math.floor(Math.random() * below);
}
