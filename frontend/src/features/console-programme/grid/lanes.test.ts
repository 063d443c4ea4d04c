import { expect, test } from 'vitest';
import { lanesOf } from './lanes';

const lanes = (...items: [from: number, to: number][]) => {
  const ranges = items.map(([from, to]) => ({ from, to }));
  const placed = lanesOf(ranges);
  return ranges.map((range) => placed.get(range)).map((lane) => `${lane?.lane}/${lane?.lanes}`);
};

test('ends that touch stand below each other', () => {
  expect(lanes([0, 30], [30, 60])).toEqual(['0/1', '0/1']);
});

test('what overlaps stands side by side, and what comes after has the whole width again', () => {
  expect(lanes([0, 60], [30, 90], [60, 120], [120, 150])).toEqual(['0/2', '1/2', '0/2', '0/1']);
});

test('three at once get a third each', () => {
  expect(lanes([0, 60], [0, 60], [0, 60])).toEqual(['0/3', '1/3', '2/3']);
});

test('what is too short to be drawn to scale does not lie below the next', () => {
  expect(lanes([0, 5], [5, 30])).toEqual(['0/2', '1/2']);
});

test('five hundred do not take long', () => {
  const started = performance.now();

  lanes(...Array.from({ length: 500 }, (_, index): [number, number] => [index, index + 200]));

  expect(performance.now() - started).toBeLessThan(500);
});
