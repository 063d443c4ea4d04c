import { oversold } from './limits.mjs';

/**
 * @typedef {import('./client.mjs').Operation} Operation
 * @typedef {{ id: string, email: string, status: string, delegationId?: string, offerExpiresAt?: string }} Person
 * @typedef {{ id: string, revision: number, capacity?: number }} Limited the seminar or a quota of it
 * @typedef {{ at: string, cursor: string, resourceType: string, resourceId: string, differences: Record<string, any> }} Change
 * @typedef {{ people: Person[], changes: Change[], limits: Limited[], delegations: string[] }} End of a seminar
 * @typedef {{ id?: string, email?: string, status?: string }} Told of one person
 */

/** What somebody may be told of, and what has to have happened in a run for it to prove anything. */
export const KINDS = /** @type {const} */ ([
  'register',
  'cancel',
  'accept',
  'decline',
  'open',
  'enrol',
  'capacity',
  'pool',
]);

/**
 * What was promised and does not hold, in words; empty where all holds.
 * @param {Operation[]} history of one seminar
 * @param {End} end
 * @returns {string[]}
 */
export function check(history, end) {
  return [
    ...lost(history, end),
    ...lostCapacities(history, end.limits),
    ...doubled(history, end.people),
    ...replayed(history),
    ...answeredBothWays(history),
    ...outOfTime(history, end),
    ...oversold(end.changes, end.people),
  ];
}

/**
 * Whoever was told to be registered is, whoever was told to have a place has it, and whoever was told to have cancelled does
 * not come: from a place nobody goes back to waiting.
 * @param {Operation[]} history
 * @param {End} end
 */
function lost(history, { people, delegations }) {
  const byId = new Map(people.map((person) => [person.id, person]));
  const gone = new Set(history.filter(leaves).map(({ registrationId }) => registrationId));
  return history.flatMap((operation) => {
    if (operation.kind === 'open')
      return successes(operation).flatMap((body) =>
        delegations.includes(JSON.parse(body).delegationId) ? [] : [`lost: the delegation ${body}`],
      );
    return toldBy(operation).flatMap(({ id = '', email, status }) => {
      const person = byId.get(id);
      const left = person?.status === 'CANCELLED' && gone.has(id);
      if (email && person?.email !== email) return [`lost: ${email}, ${id}`];
      if (operation.kind === 'enrol' && person?.delegationId !== operation.delegation)
        return [`lost: that ${id} comes with ${operation.delegation}`];
      if (email && person?.status === 'CANCELLED' && !left && !expired(person)) return [`cancelled by nobody: ${id}`];
      if (leaves(operation) && person?.status !== 'CANCELLED')
        return [`lost: the cancellation of ${id}, who is ${person?.status}`];
      if (status === 'CONFIRMED' && person?.status !== 'CONFIRMED' && !left)
        return [`lost: the place of ${id}, who is ${person?.status}`];
      return [];
    });
  });
}

/**
 * What an answer tells of people.
 * @param {Operation} operation
 * @returns {Told[]}
 */
function toldBy({ kind, email, emails = [], registrationId, attempts }) {
  return successes({ attempts }).flatMap((body) => {
    const told = JSON.parse(body);
    if (kind === 'register') return [{ id: told.registrationId, email, status: told.status }];
    if (kind === 'enrol') return told.outcomes.flatMap((/** @type {any} */ one) => ofRow(one, emails));
    return registrationId ? [{ id: registrationId, status: kind === 'accept' ? told.status : undefined }] : [];
  });
}

/**
 * @param {{ row: number, outcome: string, registrationId?: string }} outcome
 * @param {string[]} emails
 */
function ofRow({ row, outcome, registrationId }, emails) {
  if (outcome === 'REFUSED') return [];
  const status = outcome === 'REGISTERED' ? 'CONFIRMED' : undefined;
  return [{ id: registrationId, email: emails[row], status }];
}

/** @param {Operation} operation whether by it somebody has given up a place */
function leaves(operation) {
  return (operation.kind === 'cancel' || operation.kind === 'decline') && successes(operation).length > 0;
}

/**
 * The capacity that was written last, as far as anybody was told, is the seminar's and the pool's, or somebody's of whom it
 * is not known.
 * @param {Operation[]} history
 * @param {Limited[]} limits
 */
function lostCapacities(history, limits) {
  const told = history
    .filter(({ kind }) => kind === 'capacity' || kind === 'pool')
    .flatMap((operation) => successes(operation).map((body) => /** @type {Limited} */ (JSON.parse(body))));
  return limits.flatMap(({ id, revision, capacity }) => {
    const last = told
      .filter((one) => one.id === id)
      .reduce(
        (/** @type {Limited | undefined} */ latest, one) => (one.revision > (latest?.revision ?? -1) ? one : latest),
        undefined,
      );
    if (!last || revision > last.revision) return [];
    if (revision === last.revision && capacity === last.capacity) return [];
    return [`lost: the capacity ${last.capacity} of ${id}, it is ${capacity}`];
  });
}

/** @param {Person} person whether an offer was kept for them until its time was over */
export function expired({ status, offerExpiresAt }) {
  return status === 'CANCELLED' && offerExpiresAt !== undefined;
}

/**
 * One wish makes one registration, however often it was sent.
 * @param {Operation[]} history
 * @param {Person[]} people
 */
function doubled(history, people) {
  const emails = people.map(({ email }) => email);
  const sent = new Set(history.flatMap(({ email, emails: several = [] }) => [email, ...several]));
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
 * Of those who take a place and leave it to others in the same moment, one is told that it was too late; who takes it and
 * cancels afterwards has left it when it is asked for once more.
 * @param {Operation[]} history
 */
function answeredBothWays(history) {
  const answered = (/** @type {string} */ kind) =>
    history.filter((one) => one.kind === kind && successes(one).length > 0).map((one) => one.registrationId ?? '');
  const accepted = new Set(answered('accept'));
  const cancelled = new Set(answered('cancel'));
  return answered('decline')
    .filter((id) => accepted.has(id) && !cancelled.has(id))
    .map((id) => `accepted and declined: ${id}`);
}

/**
 * An offer holds as long as was said, and no longer.
 * @param {Operation[]} history
 * @param {End} end
 */
function outOfTime(history, { changes, people }) {
  const until = new Map(
    changes
      .filter(({ differences }) => differences.offerExpiresAt?.to)
      .map(({ resourceId, differences }) => [resourceId, Date.parse(differences.offerExpiresAt.to)]),
  );
  // who has the place already is told so, whenever they ask
  const hadItBefore = (/** @type {string | undefined} */ id, /** @type {number} */ moment) =>
    changes.some(
      ({ at, resourceId, differences }) =>
        resourceId === id && differences.status?.to === 'CONFIRMED' && Date.parse(at) < moment,
    );
  const late = history.filter(({ kind, registrationId, attempts }) => {
    const sent = attempts[0]?.sent ?? 0;
    return (
      kind === 'accept' &&
      successes({ attempts }).some((body) => JSON.parse(body).status === 'CONFIRMED') &&
      sent > (until.get(registrationId ?? '') ?? Number.POSITIVE_INFINITY) &&
      !hadItBefore(registrationId, sent)
    );
  });
  const lapsed = new Set(people.filter(expired).map(({ id }) => id));
  const early = changes.filter(
    ({ at, resourceId, differences }) =>
      differences.status?.to === 'CANCELLED' && lapsed.has(resourceId) && Date.parse(at) < (until.get(resourceId) ?? 0),
  );
  return [
    ...late.map(({ registrationId }) => `accepted when its time was over: ${registrationId}`),
    ...early.map(({ resourceId, at }) => `ended before its time, at ${at}: the offer of ${resourceId}`),
  ];
}

/** @param {Pick<Operation, 'attempts'>} operation */
export function successes({ attempts }) {
  return attempts.flatMap(({ status = 0, body = '' }) => (status >= 200 && status < 300 ? [body] : []));
}
