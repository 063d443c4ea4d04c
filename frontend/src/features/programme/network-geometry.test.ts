import { expect, test } from 'vitest';
import { layOut, lettersPerLine } from './network-geometry';

test('every lane starts in the one place and ends at its last stop', () => {
  const { lanes, start, height } = layOut([4, 4, 1]);

  expect(lanes).toHaveLength(3);
  for (const lane of lanes) {
    expect(lane.path.startsWith(`M${start.x} ${start.y}`)).toBe(true);
    expect(lane.path.endsWith(`H${lane.stops.at(-1)?.x}`)).toBe(true);
    expect(lane.stops.every((stop) => stop.y < height)).toBe(true);
  }
});

test('a route without stops is still a line', () => {
  expect(layOut([0]).lanes[0]?.stops).toEqual([]);
});

test.each([
  [1, 23],
  [3, 23],
  [5, 16],
  [8, 9],
])('of %s stops, a line of a name has at most %s letters', (stops, letters) => {
  expect(lettersPerLine(stops)).toBe(letters);
});
