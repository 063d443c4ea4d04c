import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../e2e/history/check.mjs';

const OFFERED_UNTIL = '2027-02-14T09:00:02Z';

/** One person of a pool, who registered, was offered a place and took it. */
function soundRun() {
  const told = { registrationId: 'p', status: 'WAITLISTED', token: 't' };
  const answered = (/** @type {object} */ body) => [
    { site: '', sent: Date.parse('2027-02-14T09:00:01Z'), ended: 0, status: 200, body: JSON.stringify(body) },
  ];
  /** @type {import('../../e2e/history/client.mjs').Operation[]} */
  const history = [
    { kind: 'register', seminar: 's', key: '1', email: 'p@mail.invalid', attempts: answered(told) },
    {
      kind: 'accept',
      seminar: 's',
      key: '2',
      registrationId: 'p',
      attempts: answered({ id: 'p', status: 'CONFIRMED' }),
    },
    { kind: 'pool', seminar: 's', key: '3', attempts: answered({ id: 'q', revision: 1, capacity: 1 }) },
  ];
  const change = (
    /** @type {string} */ second,
    /** @type {[string, string]} */ [type, id],
    /** @type {Record<string, any>} */ to,
  ) => ({
    ...{ at: `2027-02-14T09:00:0${second}Z`, cursor: `1-${second}`, resourceType: type, resourceId: id },
    differences: Object.fromEntries(Object.entries(to).map(([field, value]) => [field, { to: value }])),
  });
  const changes = [
    change('0', ['seminar', 's'], { capacity: 5 }),
    change('0', ['quota', 'q'], { capacity: 0, regionCodes: ['KZ-71'] }),
    change('0', ['registration', 'p'], { status: 'WAITLISTED', regionCode: 'KZ-71' }),
    change('1', ['quota', 'q'], { capacity: 1 }),
    change('1', ['registration', 'p'], { status: 'OFFERED', offerExpiresAt: OFFERED_UNTIL }),
    change('1', ['registration', 'p'], { status: 'CONFIRMED' }),
  ];
  /** @type {import('../../e2e/history/check.mjs').Person[]} */
  const people = [{ id: 'p', email: 'p@mail.invalid', status: 'CONFIRMED' }];
  const limits = [
    { id: 's', revision: 2, capacity: 5 },
    { id: 'q', revision: 1, capacity: 1 },
  ];
  return { history, end: { people, changes, limits, delegations: ['d'] }, answered, change };
}

test('nothing is found where every promise holds', () => {
  const { history, end } = soundRun();

  assert.deepEqual(check(history, end), []);
});

test('who has the place may say so again when the time to take it is over', () => {
  const { history, end, answered } = soundRun();
  const [again] = answered({ id: 'p', status: 'CONFIRMED' });
  const attempts = [{ ...again, sent: Date.parse('2027-02-14T09:00:04Z') }];
  history.push({ kind: 'accept', seminar: 's', key: '4', registrationId: 'p', attempts });

  assert.deepEqual(check(history, end), []);
});

/**
 * @param {import('../../e2e/history/client.mjs').Operation[]} history
 * @param {ReturnType<typeof soundRun>['answered']} answered
 * @param {string} registrationId
 * @param {string} email
 */
function enrol(history, answered, registrationId, email) {
  history.push({
    ...{ kind: 'enrol', seminar: 's', key: '5', delegation: 'd', emails: [email] },
    attempts: answered({ outcomes: [{ row: 0, outcome: 'REGISTERED', registrationId }] }),
  });
}

/** @type {[string, RegExp, (run: ReturnType<typeof soundRun>) => void][]} */
const BROKEN = [
  ['somebody is gone', /^lost: p@mail/, ({ end }) => void end.people.pop()],
  [
    'a place is gone',
    /^lost: the place of p/,
    ({ end }) => Object.assign(end.people[0] ?? {}, { status: 'WAITLISTED' }),
  ],
  [
    'somebody is cancelled by nobody',
    /^cancelled by nobody/,
    ({ end }) => Object.assign(end.people[0] ?? {}, { status: 'CANCELLED' }),
  ],
  ['somebody is there twice', /^twice/, ({ end }) => end.people.push({ ...end.people[0], id: 'again' })],
  [
    'the capacity of the pool is gone',
    /^lost: the capacity 1 of q/,
    ({ end }) => Object.assign(end.limits[1] ?? {}, { capacity: 9 }),
  ],
  ['the pool is oversold', /^oversold .* 1 of 0, q/, ({ end }) => end.changes.splice(3, 1)],
  [
    'the seminar is oversold',
    /^oversold .* 1 of 0, s/,
    ({ end }) => Object.assign(end.changes[0]?.differences ?? {}, { capacity: { to: 0 } }),
  ],
  [
    'a delegation is gone',
    /^lost: the delegation .*gone/,
    ({ history, answered }) =>
      history.push({ kind: 'open', seminar: 's', key: '4', attempts: answered({ delegationId: 'gone' }) }),
  ],
  [
    'somebody of a delegation is gone',
    /^lost: m@mail/,
    ({ history, answered }) => enrol(history, answered, 'm', 'm@mail.invalid'),
  ],
  [
    'somebody does not come with their delegation',
    /^lost: that p comes with d/,
    ({ history, answered }) => enrol(history, answered, 'p', 'p@mail.invalid'),
  ],
  [
    'who cancelled comes',
    /^lost: the cancellation of p/,
    ({ history, answered }) =>
      history.push({ kind: 'cancel', seminar: 's', key: '6', registrationId: 'p', attempts: answered({ id: 'p' }) }),
  ],
  [
    'somebody comes whom nobody registered',
    /^wanted by nobody: x@mail/,
    ({ end }) => end.people.push({ id: 'x', email: 'x@mail.invalid', status: 'CONFIRMED' }),
  ],
  ['the log is silent on a place', /^the log does not tell that p/, ({ end }) => end.changes.splice(4)],
  [
    'the pool is oversold for less than a millisecond',
    /^oversold .* 1 of 0, q/,
    ({ end }) => {
      Object.assign(end.changes[3] ?? {}, { at: '2027-02-14T09:00:01.1235Z' });
      for (const told of end.changes.slice(4)) Object.assign(told, { at: '2027-02-14T09:00:01.123Z' });
    },
  ],
  [
    'a place is taken and left',
    /^accepted and declined: p/,
    ({ history, answered }) =>
      history.push({ kind: 'decline', seminar: 's', key: '6', registrationId: 'p', attempts: answered({ id: 'p' }) }),
  ],
  [
    'a place is taken when its time is over',
    /^accepted when its time was over: p/,
    ({ history, end, change }) => {
      Object.assign(history[1]?.attempts[0] ?? {}, { sent: Date.parse('2027-02-14T09:00:03Z') });
      end.changes.splice(5, 1, change('4', ['registration', 'p'], { status: 'CONFIRMED' }));
    },
  ],
  [
    'an offer ends before its time',
    /^ended before its time/,
    ({ history, end, change }) => {
      history.splice(1, 1);
      Object.assign(end.people[0] ?? {}, { status: 'CANCELLED', offerExpiresAt: OFFERED_UNTIL });
      end.changes.splice(5, 1, change('1', ['registration', 'p'], { status: 'CANCELLED' }));
    },
  ],
  [
    'one key has two answers',
    /^two answers to one key/,
    ({ history, answered }) => history[1]?.attempts.push(...answered({ id: 'p', status: 'CONFIRMED', revision: 9 })),
  ],
];

for (const [what, fault, breaking] of BROKEN)
  test(`it is found when ${what}`, () => {
    const run = soundRun();
    breaking(run);

    const found = check(run.history, run.end);

    assert.ok(
      found.some((one) => fault.test(one)),
      `among ${JSON.stringify(found)}`,
    );
  });
