/**
 * The pages of the list that are measured.
 * @typedef {object} Measured
 * @property {string} name
 * @property {string} query of the first page
 * @property {string} [key] the column that is sorted by, where a page deep in the list is wanted too
 * @property {boolean} [descending]
 */

const SORTS = [
  { sort: 'registeredAt', key: 'registered_at' },
  { sort: 'fullName', key: 'full_name' },
  { sort: 'region', key: 'region_code' },
  { sort: 'status', key: 'status' },
];

/**
 * @param {{ route: string }} known of the seminar
 * @returns {Measured[]}
 */
export function pages({ route }) {
  const sorted = SORTS.flatMap(({ sort, key }) => [
    { name: `by ${sort}`, query: `sort=${sort}`, key },
    { name: `by ${sort}, the other way`, query: `sort=-${sort}`, key, descending: true },
  ]);
  const filters = {
    'of a common status': 'status=CONFIRMED',
    'of a rare status': 'status=REJECTED',
    'of a region': 'region=KZ-71',
    'of a first choice': `firstChoice=${route}`,
    'of a language': 'language=en',
    'without a group': 'groupId=none',
    'of a region, by name': 'region=KZ-71&sort=fullName',
    'of a status, by name': 'status=WAITLISTED&sort=fullName',
    'found by one e-mail': `q=${encodeURIComponent('p777@mail')}`,
    'found by a name that many have': `q=${encodeURIComponent('серікова')}`,
  };
  return [...sorted, ...Object.entries(filters).map(([name, query]) => ({ name, query }))];
}

/**
 * What a page ends with, as the service writes it.
 * @param {{ sort: string, id: string, value: string }} item
 */
export function cursor({ sort, id, value }) {
  return Buffer.from([sort, id, value].join('\u001f')).toString('base64url');
}
