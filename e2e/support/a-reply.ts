import { createHash, randomInt } from 'node:crypto';
import { request } from 'node:http';
import type { Api, Json } from './api.ts';
import { product } from './product.ts';

/**
 * Sends replies to a published release as a reader of its own does, with the work that is asked for each.
 *
 * @param release the address of the release in the API
 */
export function reader(everyone: Api, release: string) {
  const from = addressOfItsOwn();
  return async (reply: Json): Promise<Json> => {
    const proof = solved(await everyone.read(`${release}/reply-challenge`));
    return post(`${product.api}${release}/replies`, { ...reply, proof }, from);
  };
}

/** The service counts the replies of an address: where the machine has many, no test takes them away from another. */
function addressOfItsOwn() {
  if (process.platform !== 'linux') return {};
  return { localAddress: `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}` };
}

/** What the widget of the page sends: the number that leads to the hash, with the challenge that it solves. */
function solved({ algorithm, challenge, salt, signature, maxnumber }: Json): string {
  for (let number = 0; number <= maxnumber; number++) {
    if (createHash('sha256').update(`${salt}${number}`).digest('hex') !== challenge) continue;
    return Buffer.from(JSON.stringify({ algorithm, challenge, number, salt, signature })).toString('base64');
  }
  throw new Error('No number solves the challenge');
}

function post(address: string, body: Json, from: { localAddress?: string }): Promise<Json> {
  const headers = { 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = request(address, { method: 'POST', headers, ...from }, async (answer) => {
      const text = (await answer.setEncoding('utf8').toArray()).join('');
      if (answer.statusCode === 202) resolve(JSON.parse(text));
      else reject(new Error(`POST ${address}: ${answer.statusCode} ${text}`));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}
