/**
 * Who is registered in the end, and how it came to be.
 * @param {import('../../.ci/lib/bare-product.mjs').BareProduct} product
 * @param {string} seminar
 */
export async function readEnd(product, seminar) {
  const headers = { authorization: `Bearer ${product.keys.organizer()}` };
  const site = `${product.site}/api/v1`;
  /** @type {import('./check.mjs').Person[]} */
  const people = [];
  /** @type {import('./check.mjs').Change[]} */
  const changes = [];
  for (const [list, items] of /** @type {[string, any[]][]} */ ([
    [`${site}/seminars/${seminar}/registrations?limit=200`, people],
    [`${site}/seminars/${seminar}/history?limit=200`, changes],
  ])) {
    for (let after = ''; after !== undefined; ) {
      const page = await fetch(`${list}${after && `&after=${encodeURIComponent(after)}`}`, { headers });
      if (!page.ok) throw new Error(`${list} answers ${page.status}: ${await page.text()}`);
      const { items: some, next } = /** @type {any} */ (await page.json());
      items.push(...some);
      after = next ?? undefined;
    }
  }
  const answer = await fetch(`${site}/seminars/${seminar}`, { headers });
  if (!answer.ok) throw new Error(`The seminar answers ${answer.status}: ${await answer.text()}`);
  const present = /** @type {import('./check.mjs').Seminar} */ (await answer.json());
  return { people, changes, present };
}
