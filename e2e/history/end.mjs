/**
 * Who is registered in the end, and how it came to be.
 * @param {import('../../.ci/lib/bare-product.mjs').BareProduct} product
 * @param {string} seminar
 * @returns {Promise<import('./check.mjs').End>}
 */
export async function readEnd(product, seminar) {
  const address = `${product.site}/api/v1/seminars/${seminar}`;
  const headers = { authorization: `Bearer ${product.keys.organizer()}` };
  const all = async (/** @type {string} */ list) => {
    /** @type {any[]} */
    const items = [];
    for (let after = ''; after !== undefined; ) {
      const page = await read(`${address}/${list}?limit=200${after && `&after=${encodeURIComponent(after)}`}`, headers);
      items.push(...page.items);
      after = page.next ?? undefined;
    }
    return items;
  };
  const newest = async () => (await read(`${address}/history?limit=1`, headers)).items[0]?.cursor;
  for (;;) {
    const before = await newest();
    const end = {
      people: await all('registrations'),
      changes: await all('history'),
      limits: [await read(address, headers), ...(await all('quotas'))],
      delegations: (await all('delegations')).map(({ id }) => id),
    };
    // offers still expire, and others are made: people and log are of one moment only where nothing came in between
    if ((await newest()) === before) return end;
  }
}

/**
 * @param {string} address
 * @param {Record<string, string>} headers
 * @returns {Promise<any>}
 */
async function read(address, headers) {
  const answer = await fetch(address, { headers });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
