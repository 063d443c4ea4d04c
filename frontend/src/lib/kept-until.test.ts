import { expect, test } from 'vitest';
import { keptUntil } from './kept-until';

const seminar = { endsOn: '2026-12-10', timeZone: 'Asia/Almaty', retentionDays: 30 };

test('people are kept from the last day of the seminar on', () => {
  expect(keptUntil(seminar, new Date('2026-11-01T06:00:00Z'))).toBe('2027-01-09');
});

test('who comes later is kept as long from that day on, by the clocks of the seminar', () => {
  expect(keptUntil(seminar, new Date('2026-12-20T20:00:00Z'))).toBe('2027-01-20');
});
