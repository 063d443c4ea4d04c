import { expect, test } from 'vitest';
import { aSession } from '@/test/samples';
import { changeOf, fits, inverse, sameContent } from './session-change';

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

test('the same instant in other writing is no change', () => {
  expect(changeOf(session, { startsAt: '2026-12-10T04:00:00.000Z' })).toBeUndefined();
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
