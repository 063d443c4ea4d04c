/**
 * A seminar of its own that people can register for.
 * @param {import('../../../.ci/lib/bare-product.mjs').BareProduct} product
 * @param {Record<string, unknown>} fields
 */
export async function openSeminar(product, fields) {
  const seminars = `${product.site}/api/v1/seminars`;
  const title = { kk: 'Семинар', ru: 'Семинар', en: 'A seminar' };
  const body = {
    ...{
      slug: `hot-${process.hrtime.bigint()}`,
      title,
      level: 'REPUBLICAN',
      timeZone: 'Asia/Almaty',
      sampleData: true,
    },
    ...{ startsOn: '2027-02-14', endsOn: '2027-02-14', waitingList: true, organizerIds: [], ...fields },
  };
  const { id } = await send(product, seminars, body);
  for (const to of ['PUBLISHED', 'REGISTRATION_OPEN'])
    await send(product, `${seminars}/${id}/lifecycle`, { to }, `${seminars}/${id}`);
  return { id, address: `${seminars}/${id}/registrations` };
}

/**
 * @param {import('../../../.ci/lib/bare-product.mjs').BareProduct} product
 * @param {string} address
 * @param {object} body
 * @param {string} [changed] whose present revision the request names
 * @returns {Promise<{ id: string }>}
 */
async function send(product, address, body, changed) {
  const headers = {
    ...{ authorization: `Bearer ${product.keys.organizer()}`, 'content-type': 'application/json' },
    ...(changed && {
      'if-match':
        (await fetch(changed, { headers: { authorization: `Bearer ${product.keys.organizer()}` } })).headers.get(
          'etag',
        ) ?? '',
    }),
  };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}: ${await answer.text()}`);
  return /** @type {{ id: string }} */ (await answer.json());
}
