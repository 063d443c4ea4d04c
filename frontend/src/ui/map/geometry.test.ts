import { expect, test } from 'vitest';
import { frameOf, roundDistance, spread } from './geometry';

const palace = { latitude: 51.1282, longitude: 71.4307 };
const college = { latitude: 51.1801, longitude: 71.446 };

test('all points have room on the sheet, north is up and east is right', () => {
  const west = { latitude: 51.15, longitude: 71.36 };
  const frame = frameOf([palace, college, west], 400);
  const spots = [palace, college, west].map(frame.spotOf);

  for (const { x, y } of spots) {
    expect(x).toBeGreaterThan(40);
    expect(x).toBeLessThan(360);
    expect(y).toBeGreaterThan(40);
    expect(y).toBeLessThan(frame.height - 40);
  }
  expect(frame.spotOf(college).y).toBeLessThan(frame.spotOf(palace).y);
  expect(frame.spotOf(west).x).toBeLessThan(frame.spotOf(palace).x);
});

test('what is measured on the sheet is as far as on the ground', () => {
  const { spotOf, metresPerPixel } = frameOf([palace, college], 640);
  const [one, other] = [spotOf(palace), spotOf(college)];

  // 5.87 km by the great circle
  expect((Math.hypot(one.x - other.x, one.y - other.y) * metresPerPixel) / 1000).toBeCloseTo(5.87, 1);
});

test('one place alone stands in the middle, on no more than a sheet', () => {
  const frame = frameOf([palace], 400);

  expect(frame.spotOf(palace)).toEqual({ x: 200, y: frame.height / 2 });
  expect(frame.height).toBeLessThan(300);
});

test.each([
  [10, 100, 1000],
  [7, 100, 500],
  [4.9, 100, 200],
  [0.5, 90, 20],
])('at %s metres a pixel, %s pixels hold %s metres', (metresPerPixel, pixels, metres) => {
  expect(roundDistance(metresPerPixel, pixels)).toBe(metres);
});

test('markers of one place stand side by side around it, others where they are', () => {
  const apart = spread(
    [
      { x: 100, y: 50 },
      { x: 300, y: 50 },
      { x: 102, y: 51 },
    ],
    26,
  );

  expect(apart).toEqual([
    { x: 87, y: 50 },
    { x: 300, y: 50 },
    { x: 113, y: 50 },
  ]);
});
