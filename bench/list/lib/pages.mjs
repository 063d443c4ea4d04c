/**
 * The pages of the list that are measured.
 * @typedef {object} Measured
 * @property {string} name
 * @property {string} query of the first page
 * @property {Sort} [sort] where pages deep in the list are wanted too
 * @property {string} [where] the same as the query's filter
 * @property {boolean} [descending]
 *
 * @typedef {object} Sort
 * @property {string} name
 * @property {string[]} keys what is sorted by, before the id
 */

const TIME = 'registered_at';
const LINE = { name: 'line', keys: ['(arrival - priority * 1000000000000)'] };
const SORTS = [
  { name: 'registeredAt', keys: [TIME] },
  { name: 'fullName', keys: ['full_name'] },
  { name: 'region', keys: ['region_code', TIME] },
  { name: 'status', keys: ['status', TIME] },
];

/**
 * @param {{ route: string }} known of the seminar
 * @returns {Measured[]}
 */
export function pages({ route }) {
  const sorted = SORTS.flatMap((sort) => [
    { name: `by ${sort.name}`, query: `sort=${sort.name}`, sort },
    { name: `by ${sort.name}, the other way`, query: `sort=-${sort.name}`, sort, descending: true },
  ]);
  const waiting = { query: 'status=WAITLISTED&sort=line', sort: LINE, where: "status = 'WAITLISTED'" };
  const filters = {
    'of a common status': 'status=CONFIRMED',
    'of a rare status': 'status=REJECTED',
    'of a status that came last': 'status=WAITLISTED',
    'of a status that came last, the other way': 'status=WAITLISTED&sort=-registeredAt',
    'of a region that came last': 'region=KZ-79',
    'of a first choice': `firstChoice=${route}`,
    'of a language': 'language=en',
    'without a group': 'groupId=none',
    'of a region at the end of the alphabet, by name': 'region=KZ-79&sort=fullName',
    'of a region at its beginning, by name, the other way': 'region=KZ-11&sort=-fullName',
    'of a status at the end of the alphabet, by name': 'status=WAITLISTED&sort=fullName',
    'of a status at its beginning, by name, the other way': 'status=CONFIRMED&sort=-fullName',
    'found by one e-mail': `q=${encodeURIComponent('p777@mail')}`,
    'found by a name that many have': `q=${encodeURIComponent('серікова')}`,
  };
  return [
    ...sorted,
    { name: 'the waiting list', ...waiting },
    ...Object.entries(filters).map(([name, query]) => ({ name, query })),
  ];
}

/**
 * What a page ends with, as the service writes it.
 * @param {{ sort: string, id: string, values: string[] }} item
 */
export function cursor({ sort, id, values }) {
  return Buffer.from([sort, id, values.join('\u001e')].join('\u001f')).toString('base64url');
}

/**
 * A key as the service writes it into a cursor.
 * @param {string} key
 */
export function written(key) {
  return key === TIME ? `to_char(${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : key;
}
