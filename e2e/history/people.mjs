import { randomUUID } from 'node:crypto';
import { openSeminar } from '../../bench/intake/lib/seminar.mjs';
import { pause } from '../../deploy/local/lib/commands.mjs';

const BETWEEN_SEMINARS_MS = 700;

/**
 * Opens one seminar after the other, each with few places: everybody rushes to the newest.
 * @param {import('../../.ci/lib/bare-product.mjs').BareProduct} product
 * @param {string[]} seminars filled in here
 * @param {AbortSignal} over
 */
export async function openers(product, seminars, over) {
  while (!over.aborted) {
    try {
      const { id } = await openSeminar(product, { capacity: 5 + Math.floor(Math.random() * 20) });
      seminars.push(id);
    } catch {
      // the replica is gone just now
    }
    await pause(BETWEEN_SEMINARS_MS, product.signal);
  }
}

/**
 * Registers one person after the other; some cancel, some accept what they are offered.
 * @param {import('./client.mjs').Client} client
 * @param {string[]} seminars
 * @param {AbortSignal} over
 */
export async function people(client, seminars, over) {
  /** @type {{ seminar: string, id: string, token: string }[]} */
  const here = [];
  while (!over.aborted) {
    const seminar = seminars.at(-1) ?? '';
    const email = `p-${randomUUID()}@mail.invalid`;
    const body = JSON.stringify({ fullName: 'A Person', email, regionCode: 'KZ-11', language: 'kk', consent: true });
    const path = `/seminars/${seminar}/registrations`;
    const receipt = await client.send({ kind: 'register', seminar, email }, path, () => ({ body }));
    if (receipt.token) here.push({ seminar, id: receipt.registrationId, token: receipt.token });
    const someone = here[Math.floor(Math.random() * here.length)];
    const wish = Math.random();
    if (someone && wish < 0.2) await act(client, 'cancel', 'cancellation', someone);
    else if (someone && wish < 0.4) await act(client, 'accept', 'offer-acceptance', someone);
  }
}

/**
 * @param {import('./client.mjs').Client} client
 * @param {'cancel' | 'accept'} kind
 * @param {string} operation
 * @param {{ seminar: string, id: string, token: string }} person
 */
function act(client, kind, operation, { seminar, id, token }) {
  const headers = { authorization: `Link ${token}` };
  const path = `/seminars/${seminar}/registrations/${id}/${operation}`;
  return client.send({ kind, seminar, registrationId: id }, path, () => ({ headers, body: '{}' }));
}

/**
 * Raises and lowers the capacity, as an organizer does who gets another hall.
 * @param {import('./client.mjs').Client} client
 * @param {string[]} seminars
 * @param {string} token
 * @param {AbortSignal} over
 */
export async function organizer(client, seminars, token, over) {
  const authorization = `Bearer ${token}`;
  while (!over.aborted) {
    await pause(300, client.signal);
    const seminar = seminars[Math.floor(Math.random() * seminars.length)] ?? '';
    const path = `/seminars/${seminar}`;
    const capacity = 5 + Math.floor(Math.random() * 60);
    await client.send({ kind: 'capacity', seminar, capacity }, path, async () => {
      const present = await fetch(`${client.sites[0]}/api/v1${path}`, { headers: { authorization } });
      const seen = /** @type {any} */ (await present.json());
      const { id, revision, lifecycle, nextLifecycles, createdAt, ...fields } = seen;
      const body = JSON.stringify({ ...fields, capacity });
      return { method: 'PUT', headers: { authorization, 'if-match': present.headers.get('etag') ?? '' }, body };
    });
  }
}
