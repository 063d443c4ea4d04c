import { expect, test } from 'vitest';
import type { TimetableVisit } from '@/api/client';
import { clockAt, instantOf, minuteOf } from './day';
import { rowsBy, shownRange, snapped } from './rows';

const day = { date: '2019-02-14', timeZone: 'Asia/Almaty' };

const aVisit = (id: string, groupId: string, from: number, to: number): TimetableVisit => ({
  id,
  revision: 1,
  timetableId: 't',
  groupId,
  stopId: `stop of ${id}`,
  startsAt: instantOf(day, from),
  endsAt: instantOf(day, to),
  pinned: false,
});

test('minutes are those of the seminar, as its clocks stood then', () => {
  expect(instantOf(day, 620)).toBe('2019-02-14T04:20:00.000Z');
  expect(minuteOf(day, '2019-02-14T10:20:00+06:00')).toBe(620);
  expect(clockAt(day, 620)).toBe('10:20');
});

test('each group has its row, in time, and groups without a visit an empty one', () => {
  const visits = [aVisit('b', 'g1', 660, 720), aVisit('a', 'g1', 600, 660), aVisit('c', 'g2', 600, 660)];
  const rows = rowsBy(['g2', 'g1', 'g3'], visits, (visit) => visit.groupId, day);

  expect(rows.map(({ key, bars }) => [key, bars.map(({ visit }) => visit.id)])).toEqual([
    ['g2', ['c']],
    ['g1', ['a', 'b']],
    ['g3', []],
  ]);
  expect(rows[1]?.lanes).toBe(1);
});

test('visits that overlap stand in lanes, those that touch do not', () => {
  const visits = [aVisit('a', 'g', 600, 660), aVisit('b', 'g', 630, 690), aVisit('c', 'g', 660, 720)];
  const [row] = rowsBy(['g'], visits, (visit) => visit.groupId, day);

  expect(row?.bars.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  expect(row?.lanes).toBe(2);
});

test('the hours shown are whole and hold what lies outside the day', () => {
  const rows = rowsBy(['g'], [aVisit('a', 'g', 1070, 1110)], (visit) => visit.groupId, day);

  expect(shownRange({ from: 570, to: 1080 }, rows)).toEqual({ from: 540, to: 1140 });
  expect(snapped(617, 5)).toBe(615);
});
