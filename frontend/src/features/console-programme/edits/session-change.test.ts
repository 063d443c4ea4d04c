import { expect, test } from 'vitest';
import { aSession } from '@/test/samples';
import { changeOf, differing, fits, holds, inverse, sameContent } from './session-change';

const session = aSession({ startsAt: '2026-12-10T04:00:00Z', title: { kk: 'А', en: 'A' } });

test('only what becomes something else is changed', () => {
  const change = changeOf(session, {
    startsAt: '2026-12-10T05:00:00.000Z',
    title: { en: 'A', kk: 'А' },
    summary: undefined,
  });

  expect(change).toEqual({
    from: { startsAt: '2026-12-10T04:00:00.000Z' },
    to: { startsAt: '2026-12-10T05:00:00.000Z' },
  });
});

test.each(['2026-12-10T04:00:00.000Z', '2026-12-10T04:00:00Z'])(
  'the same instant written as %s is no change',
  (startsAt) => {
    expect(changeOf(session, { startsAt })).toBeUndefined();
  },
);

test('what was typed is what differs from what the form was filled with', () => {
  const filled = { title: { en: 'A' }, startsAt: '2026-12-10T04:00:00Z', capacity: 5 };

  expect(differing(filled, { ...filled, startsAt: '2026-12-10T04:00:00.000Z', capacity: undefined })).toStrictEqual({
    capacity: undefined,
  });
});

test('what already is as it is to be holds, whatever it was before', () => {
  const change = { from: { capacity: 1 }, to: { capacity: 2 } };

  expect(holds({ ...session, capacity: 2 }, change)).toBe(true);
  expect(holds({ ...session, capacity: 3 }, change)).toBe(false);
});

test('a change fits while its own fields are as they were, whatever became of the others', () => {
  const change = { from: { startsAt: '2026-12-10T04:00:00.000Z' }, to: { startsAt: '2026-12-10T05:00:00.000Z' } };

  expect(fits({ ...session, title: { en: 'B' }, revision: 9 }, change)).toBe(true);
  expect(fits({ ...session, startsAt: '2026-12-10T04:05:00Z' }, change)).toBe(false);
  expect(fits({ ...session, startsAt: '2026-12-10T05:00:00Z' }, inverse(change))).toBe(true);
});

test('a session that was moved to another position says the same', () => {
  expect(sameContent(session, { ...session, position: 7, revision: 9 })).toBe(true);
  expect(sameContent(session, { ...session, capacity: 0 })).toBe(false);
});
