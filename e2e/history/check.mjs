/**
 * @typedef {import('./client.mjs').Operation} Operation
 * @typedef {{ id: string, email: string, status: string }} Person
 * @typedef {{ revision: number, capacity?: number }} Seminar
 * @typedef {{ at: string, cursor: string, resourceType: string, resourceId: string, differences: Record<string, any> }} Change
 */

const TAKES = new Set(['CONFIRMED', 'OFFERED']);

/**
 * What was promised and does not hold, in words; empty where all holds.
 * @param {Operation[]} history
 * @param {Person[]} people who are registered in the end
 * @param {Change[]} changes of the seminar
 * @param {Seminar} seminar in the end
 * @returns {string[]}
 */
export function check(history, people, changes, seminar) {
  return [
    ...lost(history, people),
    ...lostCapacity(history, seminar),
    ...doubled(history, people),
    ...replayed(history),
    ...oversold(changes, people),
  ];
}

/**
 * Whoever was told to be registered is, whoever was told to have a place has it, and whoever was told to have cancelled does
 * not come: from a place nobody goes back to waiting.
 * @param {Operation[]} history
 * @param {Person[]} people
 */
function lost(history, people) {
  const byId = new Map(people.map((person) => [person.id, person]));
  const wanted = new Set(history.filter(({ kind }) => kind === 'cancel').map(({ registrationId }) => registrationId));
  return history.flatMap((operation) =>
    successes(operation).flatMap((body) => {
      const told = JSON.parse(body);
      const id = operation.registrationId ?? told.registrationId;
      const person = byId.get(id);
      const left = person?.status === 'CANCELLED' && wanted.has(id);
      if (operation.kind === 'register' && person?.email !== operation.email)
        return [`lost: ${operation.email}, ${id}`];
      if (operation.kind === 'register' && person?.status === 'CANCELLED' && !left && !expired(person))
        return [`cancelled by nobody: ${id}`];
      if (operation.kind === 'cancel' && person?.status !== 'CANCELLED')
        return [`lost: the cancellation of ${id}, who is ${person?.status}`];
      if (operation.kind !== 'cancel' && told.status === 'CONFIRMED' && person?.status !== 'CONFIRMED' && !left)
        return [`lost: the place of ${id}, who is ${person?.status}`];
      return [];
    }),
  );
}

/**
 * The capacity that was written last, as far as anybody was told, is the seminar's, or somebody's of whom it is not known.
 * @param {Operation[]} history
 * @param {Seminar} seminar
 */
function lostCapacity(history, seminar) {
  const written = history.filter(({ kind }) => kind === 'capacity');
  const told = written.flatMap((operation) => successes(operation).map((body) => JSON.parse(body)));
  const last = told.reduce((latest, one) => (one.revision > latest.revision ? one : latest), { revision: -1 });
  if (seminar.revision < last.revision) return [`lost: the capacity ${last.capacity}`];
  if (seminar.revision === last.revision && seminar.capacity !== last.capacity)
    return [`lost: the capacity ${last.capacity}, it is ${seminar.capacity}`];
  return [];
}

/** @param {Person & { offerExpiresAt?: string }} person */
function expired({ offerExpiresAt }) {
  return offerExpiresAt !== undefined;
}

/**
 * One wish makes one registration, however often it was sent.
 * @param {Operation[]} history
 * @param {Person[]} people
 */
function doubled(history, people) {
  const emails = people.map(({ email }) => email);
  const sent = new Set(history.map(({ email }) => email));
  return [
    ...emails.filter((email, index) => emails.indexOf(email) < index).map((email) => `twice: ${email}`),
    ...emails.filter((email) => !sent.has(email)).map((email) => `wanted by nobody: ${email}`),
  ];
}

/**
 * The same key has one answer, byte for byte.
 * @param {Operation[]} history
 */
function replayed(history) {
  return history
    .filter((operation) => new Set(successes(operation)).size > 1)
    .map(({ kind, key }) => `two answers to one key: ${kind} ${key}`);
}

/**
 * At no moment are more places given than there were. Who decides holds the seminar's row, so the times of the entries
 * are in the order in which it was held; transactions may have begun in another.
 * @param {Change[]} changes
 * @param {Person[]} people
 */
function oversold(changes, people) {
  const faults = [];
  /** @type {Set<string>} */
  const taking = new Set();
  let capacity = Number.POSITIVE_INFINITY;
  for (const { resourceType, resourceId, differences, at } of inOrder(changes)) {
    if (resourceType === 'seminar' && differences.capacity)
      capacity = differences.capacity.to ?? Number.POSITIVE_INFINITY;
    const status = resourceType === 'registration' ? differences.status?.to : undefined;
    if (!status) continue;
    const takes = TAKES.has(status);
    const more = takes && !taking.has(resourceId);
    if (takes) taking.add(resourceId);
    else taking.delete(resourceId);
    if (more && taking.size > capacity) faults.push(`oversold at ${at}: ${taking.size} of ${capacity}`);
  }
  const wrong = people.filter(({ id, status }) => TAKES.has(status) !== taking.has(id));
  return [...faults, ...wrong.map(({ id, status }) => `the log does not tell that ${id} is ${status}`)];
}

/** @param {Change[]} changes */
function inOrder(changes) {
  const sequence = (/** @type {Change} */ { cursor }) => Number(cursor.split('-')[1]);
  return [...changes].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : sequence(a) - sequence(b)));
}

/** @param {Operation} operation */
function successes({ attempts }) {
  return attempts.flatMap(({ status = 0, body = '' }) => (status >= 200 && status < 300 ? [body] : []));
}
