import { expect, test } from 'vitest';
import { clockAt, dayIn, daysOf, minuteOfClock, minuteOn, openHours, shownHours, spanOn } from './day';

const almaty = dayIn('2026-12-10', 'Asia/Almaty');

test('a day begins at midnight of its own zone, whatever the zone of the browser is', () => {
  expect(new Date(almaty.start).toISOString()).toBe('2026-12-09T19:00:00.000Z');
  expect(almaty.minutes).toBe(24 * 60);
  expect(minuteOn(almaty, '2026-12-10T04:00:00Z')).toBe(9 * 60);
});

test.each([
  ['Europe/Berlin', '2026-03-29', 23],
  ['Europe/Berlin', '2026-10-25', 25],
  ['Australia/Lord_Howe', '2026-10-04', 23.5],
  // Kazakhstan set its clocks back from midnight to 23:00
  ['Asia/Almaty', '2024-02-29', 25],
  ['Asia/Almaty', '2024-03-01', 24],
  // there is no midnight on that day, and on the other there are two
  ['America/Santiago', '2026-09-06', 23],
  ['America/Havana', '2026-11-01', 25],
])('in %s, %s has %d hours', (timeZone, date, hours) => {
  const day = dayIn(date, timeZone);

  expect(day.minutes).toBe(hours * 60);
  expect(clockAt(day, 0)).toBe(date === '2026-09-06' ? '01:00' : '00:00');
});

test('the clock names the hour after a change of clocks as people read it', () => {
  const spring = dayIn('2026-03-29', 'Europe/Berlin');

  expect([60, 120, 180].map((minute) => clockAt(spring, minute))).toEqual(['01:00', '03:00', '04:00']);
  expect(minuteOfClock(spring, '09:00')).toBe(8 * 60);
});

test('a session is as long on the grid as it lasts, also over a change of clocks', () => {
  const spring = dayIn('2026-03-29', 'Europe/Berlin');

  const span = spanOn(spring, { startsAt: '2026-03-29T00:30:00Z', endsAt: '2026-03-29T01:30:00Z' });

  expect(span).toMatchObject({ from: 90, to: 150 });
});

test('what goes on over midnight is on both days, and says so', () => {
  const times = { startsAt: '2026-12-10T17:30:00Z', endsAt: '2026-12-10T21:00:00Z' };

  expect(spanOn(almaty, times)).toMatchObject({ from: 1350, to: 1440, begunBefore: false, endsAfter: true });
  expect(spanOn(dayIn('2026-12-11', 'Asia/Almaty'), times)).toMatchObject({ from: 0, to: 120, begunBefore: true });
  expect(spanOn(dayIn('2026-12-12', 'Asia/Almaty'), times)).toBeUndefined();
});

test('what is longer than a day fills the whole of it', () => {
  const span = spanOn(almaty, { startsAt: '2026-12-01T00:00:00Z', endsAt: '2026-12-31T00:00:00Z' });

  expect(span).toMatchObject({ from: 0, to: 1440, begunBefore: true, endsAfter: true });
});

test('what ends at midnight is not on the next day, and what has no time is on none', () => {
  const next = dayIn('2026-12-11', 'Asia/Almaty');

  expect(spanOn(next, { startsAt: '2026-12-10T15:00:00Z', endsAt: '2026-12-10T19:00:00Z' })).toBeUndefined();
  expect(spanOn(next, {})).toBeUndefined();
});

test('without an end, half an hour is drawn and said to be open', () => {
  expect(spanOn(almaty, { startsAt: '2026-12-10T04:00:00Z' })).toMatchObject({ from: 540, to: 570, openEnd: true });
});

test('the hours shown are those of the seminar with a margin, widened by what lies outside', () => {
  const hours = { opensAt: '09:30', closesAt: '17:00' };

  expect(openHours(almaty, hours)).toEqual({ from: 570, to: 1020 });
  expect(shownHours(almaty, hours, [])).toEqual({ from: 480, to: 1080 });
  expect(shownHours(almaty, hours, [{ from: 400, to: 1430 }])).toEqual({ from: 360, to: 1440 });
  expect(shownHours(almaty, {}, [{ from: 610, to: 700 }])).toEqual({ from: 600, to: 720 });
  expect(shownHours(almaty, {}, [])).toEqual({ from: 480, to: 1140 });
});

test('the days are those of the seminar and those on which something is', () => {
  const seminar = { startsOn: '2026-12-10', endsOn: '2026-12-11', timeZone: 'Asia/Almaty' };

  const days = daysOf(seminar, [{ startsAt: '2026-12-08T20:00:00Z' }, {}]);

  expect(days).toEqual(['2026-12-09', '2026-12-10', '2026-12-11']);
});
