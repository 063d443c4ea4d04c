import { expect, test } from 'vitest';
import { aStop } from '@/test/samples';
import { arranged, backwards, stopsOf } from './stop-order';

const stops = [
  aStop({ id: 'school', routeId: 'one', position: 1 }),
  aStop({ id: 'college', routeId: 'one', position: 2 }),
  aStop({ id: 'palace', routeId: 'one', position: 3 }),
  aStop({ id: 'garden', routeId: 'two', position: 1 }),
];

const order = (all: typeof stops, routeId: string) =>
  stopsOf(all, routeId).map(({ id, position }) => `${position} ${id}`);

test('a stop moved within its route makes room behind it', () => {
  const move = { stopId: 'palace', from: { routeId: 'one', place: 3 }, to: { routeId: 'one', place: 1 } };

  expect(order(arranged(stops, move), 'one')).toEqual(['1 palace', '2 school', '3 college']);
});

test('a stop moved to another route leaves no hole in its own', () => {
  const move = { stopId: 'school', from: { routeId: 'one', place: 1 }, to: { routeId: 'two', place: 2 } };

  const after = arranged(stops, move);

  expect(order(after, 'one')).toEqual(['1 college', '2 palace']);
  expect(order(after, 'two')).toEqual(['1 garden', '2 school']);
});

test('the same backwards is where it was before', () => {
  const move = { stopId: 'college', from: { routeId: 'one', place: 2 }, to: { routeId: 'two', place: 1 } };

  expect(arranged(arranged(stops, move), backwards(move))).toEqual(stops);
});

test('what somebody has deleted moves nothing', () => {
  const move = { stopId: 'gone', from: { routeId: 'one', place: 2 }, to: { routeId: 'two', place: 1 } };

  expect(arranged(stops, move)).toEqual(stops);
});
