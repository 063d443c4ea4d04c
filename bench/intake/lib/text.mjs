/**
 * @param {{ turns: number, seconds: number, tables: string[], synchronous: string, version: string, machine: string, load: string }} what
 */
export function text({ turns, seconds, tables, synchronous, version, machine, load }) {
  return [
    '# Registrations for one hot seminar, beside hand-written transactions',
    '',
    'Made by `make bench-intake`: the packaged service takes `POST /api/v1/seminars/{seminarId}/registrations`, each with a person, an',
    'e-mail and an `Idempotency-Key` of its own, for one seminar of 100,000 places; counted is what was answered 201, and looked for in',
    `the database afterwards. Load comes from wrk on the same machine with one thread, ${turns} turns of ${seconds} seconds each after a warm-up and one uncounted turn,`,
    'medians. Beside it pgbench (`-M prepared`) runs one transaction for each registration, in one round trip, against the same',
    'PostgreSQL, in turn with the service. Goal: 2.0 times the counter row, 1.0 times the seat rows.',
    '',
    tables.join('\n\n'),
    '',
    'What is written for each registration:',
    '',
    '- Bagdar: a `registration` with all its indexes, a `participant_link`, an entry of the `change` log and a sealed answer in',
    '  `idempotency_key`; and for each batch the tally of places.',
    '- Counter row ([counter.sql](sql/counter.sql)): `update` of one row with the number of places taken, `insert` of a registration with a primary',
    '  key and a unique index on seminar and e-mail.',
    '- Seat rows ([seats.sql](sql/seats.sql)): a free seat found by `for update skip locked`, its `update`, and the same `insert`.',
    '- The rows that Bagdar writes ([same-rows.sql](sql/same-rows.sql)): the same rows in the same tables by hand, in one transaction of several round trips',
    "  that holds the seminar's row.",
    '- All one person: after the first, each request finds the registration that is there and writes its sealed answer alone.',
    "- No place for anybody: each request is refused (409) under the seminar's row and writes nothing.",
    '',
    `${machine}.`,
    `${version.replace(/,.*$/, '')}, synchronous_commit ${synchronous}, fsync on. The load at the end was ${load}, the measuring itself included.`,
    '',
  ].join('\n');
}
