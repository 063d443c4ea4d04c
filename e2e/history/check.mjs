/**
 * @typedef {import('./client.mjs').Operation} Operation
 * @typedef {{ id: string, email: string, status: string }} Person
 * @typedef {{ at: string, cursor: string, resourceType: string, resourceId: string, differences: Record<string, any> }} Change
 */

const TAKES = new Set(['CONFIRMED', 'OFFERED']);

/**
 * What was promised and does not hold, in words; empty where all holds.
 * @param {Operation[]} history
 * @param {Person[]} people who are registered in the end
 * @param {Change[]} changes of the seminar
 * @returns {string[]}
 */
export function check(history, people, changes) {
  return [...lost(history, people), ...doubled(history, people), ...replayed(history), ...oversold(changes, people)];
}

/**
 * Whoever was told to be registered is, and whoever was told to have cancelled does not come.
 * @param {Operation[]} history
 * @param {Person[]} people
 */
function lost(history, people) {
  const byId = new Map(people.map((person) => [person.id, person]));
  const wanted = new Set(history.filter(({ kind }) => kind === 'cancel').map(({ registrationId }) => registrationId));
  return history.flatMap((operation) =>
    successes(operation).flatMap((body) => {
      const id = operation.registrationId ?? JSON.parse(body).registrationId;
      const person = byId.get(id);
      if (operation.kind === 'register' && person?.email !== operation.email)
        return [`lost: ${operation.email}, ${id}`];
      if (operation.kind === 'register' && person?.status === 'CANCELLED' && !wanted.has(id) && !expired(person))
        return [`cancelled by nobody: ${id}`];
      if (operation.kind === 'cancel' && person?.status !== 'CANCELLED')
        return [`a cancellation is lost: ${id} is ${person?.status}`];
      return [];
    }),
  );
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
