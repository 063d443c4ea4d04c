/**
 * @typedef {import('./check.mjs').Change} Change
 * @typedef {import('./check.mjs').Person} Person
 * @typedef {{ capacity: number, regions: string[] }} Limit a most for those of some regions; of all where none is named
 */

const TAKES = new Set(['CONFIRMED', 'OFFERED']);

/**
 * At no moment are more places given than there were, in the whole seminar or in a pool of it. Who decides holds the seminar's
 * row, so the times of the entries are in the order in which it was held; transactions may have begun in another.
 * @param {Change[]} changes
 * @param {Person[]} people
 */
export function oversold(changes, people) {
  const faults = [];
  /** @type {Map<string, Limit>} */
  const limits = new Map();
  /** @type {Map<string, string>} */
  const regions = new Map();
  /** @type {Set<string>} */
  const taking = new Set();
  for (const { resourceType, resourceId, differences, at } of inOrder(changes)) {
    if (resourceType === 'seminar' || resourceType === 'quota')
      limits.set(resourceId, changed(limits.get(resourceId), differences));
    if (resourceType !== 'registration') continue;
    if (differences.regionCode) regions.set(resourceId, differences.regionCode.to);
    const status = differences.status?.to;
    if (!status) continue;
    const more = TAKES.has(status) && !taking.has(resourceId);
    if (TAKES.has(status)) taking.add(resourceId);
    else taking.delete(resourceId);
    if (!more) continue;
    for (const [limit, { capacity, regions: its }] of limits) {
      const counted = (/** @type {string} */ id) => its.length === 0 || its.includes(regions.get(id) ?? '');
      const taken = [...taking].filter(counted).length;
      if (counted(resourceId) && taken > capacity) faults.push(`oversold at ${at}: ${taken} of ${capacity}, ${limit}`);
    }
  }
  const wrong = people.filter(({ id, status }) => TAKES.has(status) !== taking.has(id));
  return [...faults, ...wrong.map(({ id, status }) => `the log does not tell that ${id} is ${status}`)];
}

/**
 * @param {Limit | undefined} before
 * @param {Record<string, any>} differences
 * @returns {Limit}
 */
function changed(before = { capacity: Number.POSITIVE_INFINITY, regions: [] }, differences) {
  return {
    capacity: differences.capacity ? (differences.capacity.to ?? Number.POSITIVE_INFINITY) : before.capacity,
    regions: differences.regionCodes?.to ?? before.regions,
  };
}

/** @param {Change[]} changes */
function inOrder(changes) {
  const sequence = (/** @type {Change} */ { cursor }) => Number(cursor.split('-')[1]);
  // zeros at the end of a fraction are left out: only without the Z is the shorter one the earlier
  const at = (/** @type {Change} */ change) => change.at.replace('Z', '');
  return [...changes].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : sequence(a) - sequence(b)));
}
