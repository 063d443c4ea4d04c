import { expect, test } from 'vitest';
import { dayIn } from './day';
import { endingAt, movedBy, onDay, placedAt, resizedBy } from './moving';

const day = dayIn('2026-12-10', 'Asia/Almaty');
const at = (local: string) => new Date(`2026-12-10T${local}:00+05:00`).toISOString();
const session = { startsAt: at('09:00'), endsAt: at('09:30') };

test('moving keeps the length', () => {
  expect(movedBy(day, session, 15)).toEqual({ startsAt: at('09:15'), endsAt: at('09:45') });
  expect(movedBy(day, session, -5)).toEqual({ startsAt: at('08:55'), endsAt: at('09:25') });
});

test('what stands between two steps goes to the next one in that direction', () => {
  const odd = { startsAt: at('09:07'), endsAt: at('09:37') };

  expect(movedBy(day, odd, 5).startsAt).toBe(at('09:10'));
  expect(movedBy(day, odd, -5).startsAt).toBe(at('09:05'));
});

test('moving stops at the edges of the day', () => {
  const early = { startsAt: at('00:00'), endsAt: at('00:30') };
  const late = { startsAt: at('23:55'), endsAt: new Date(Date.parse(at('23:55')) + 30 * 60_000).toISOString() };

  expect(movedBy(day, early, -5)).toEqual(early);
  expect(movedBy(day, late, 5)).toEqual(late);
});

test('what began on the day before is not pulled into this one', () => {
  const night = { startsAt: '2026-12-09T17:00:00.000Z', endsAt: '2026-12-09T21:00:00.000Z' };

  expect(movedBy(day, night, -15)).toEqual({
    startsAt: '2026-12-09T16:45:00.000Z',
    endsAt: '2026-12-09T20:45:00.000Z',
  });
});

test('a session is never shorter than one step', () => {
  expect(resizedBy(day, session, 15)).toEqual({ startsAt: at('09:00'), endsAt: at('09:45') });
  expect(resizedBy(day, session, -60)).toEqual({ startsAt: at('09:00'), endsAt: at('09:05') });
  expect(endingAt(day, session, 0)).toEqual({ startsAt: at('09:00'), endsAt: at('09:05') });
});

test('moving one without an end leaves the end unsaid, and stretching says it', () => {
  const open = { startsAt: at('09:00') };

  expect(movedBy(day, open, 5)).toEqual({ startsAt: at('09:05') });
  expect(resizedBy(day, open, 5)).toEqual({ startsAt: at('09:00'), endsAt: at('09:35') });
});

test('what had no time gets half an hour', () => {
  expect(placedAt(day, 600, {})).toEqual({ startsAt: at('10:00'), endsAt: at('10:30') });
});

test('on another day, the clock shows the same', () => {
  const before = dayIn('2026-03-28', 'Europe/Berlin');
  const times = { startsAt: '2026-03-28T08:00:00.000Z', endsAt: '2026-03-28T09:00:00.000Z' };

  expect(onDay('2026-03-29', 'Europe/Berlin', before, times)).toEqual({
    startsAt: '2026-03-29T07:00:00.000Z',
    endsAt: '2026-03-29T08:00:00.000Z',
  });
});
