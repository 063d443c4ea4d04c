import { expect, test } from 'vitest';
import { formatDay, formatDayOfYear, formatDays, formatMoment, fromLocalInput, offsetOn, toLocalInput } from './time';

const zone = 'Asia/Almaty';

test.each([
  ['kk', '2019 жылғы 14 ақпан'],
  ['ru', '14 февраля 2019 г.'],
  ['en', '14 February 2019'],
] as const)('a day is written the way it is written in %s', (language, written) => {
  expect(formatDay('2019-02-14', language)).toBe(written);
});

test.each([
  ['kk', '14 ақпан'],
  ['ru', '14 февраля'],
  ['en', '14 February'],
] as const)('a day of a known year is written without it in %s', (language, written) => {
  expect(formatDayOfYear('2019-02-14', language)).toBe(written);
});

test.each([
  ['2019-02-14', '2019-02-14', '2019 жылғы 14 ақпан'],
  ['2019-02-14', '2019-02-16', '2019 жылғы 14–16 ақпан'],
  ['2019-02-27', '2019-03-01', '2019 жылғы 27 ақпан – 1 наурыз'],
  ['2019-12-31', '2020-01-02', '2019 жылғы 31 желтоқсан – 2020 жылғы 2 қаңтар'],
])('the days from %s to %s are shortened in Kazakh', (from, to, written) => {
  expect(formatDays(from, to, 'kk')).toBe(written);
});

test('the offset is that of the day, not of today', () => {
  expect(offsetOn('2019-02-14', zone)).toBe('UTC+6');
  expect(offsetOn('2024-06-01', zone)).toBe('UTC+5');
});

test('a moment carries its day, its time and its offset in the zone of the seminar', () => {
  expect(formatMoment('2019-02-14T03:00:00Z', zone, 'kk')).toBe('2019 жылғы 14 ақпан, 09:00 (UTC+6)');
});

test.each([
  ['2019-02-14T09:00', zone, '2019-02-14T03:00:00.000Z'],
  ['2024-06-01T09:00', zone, '2024-06-01T04:00:00.000Z'],
  ['2019-10-27T12:00', 'Europe/Berlin', '2019-10-27T11:00:00.000Z'],
])('%s on the clocks of %s is one instant, and reads back the same', (local, timeZone, instant) => {
  expect(fromLocalInput(local, timeZone)).toBe(instant);
  expect(toLocalInput(instant, timeZone)).toBe(local);
});

test('a year that was typed short is still a time, for the service to refuse', () => {
  const instant = fromLocalInput('0019-02-14T09:00', zone);

  expect(toLocalInput(instant, zone)).toBe('0019-02-14T09:00');
});
