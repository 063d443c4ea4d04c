import { expect, test } from 'vitest';
import { estimate } from './estimate';

const usual = { speedKmh: 25, detourFactor: 1.3, extraMinutes: 5 };

test.each([
  [5, usual, 25],
  [0, usual, 5],
  [5, { ...usual, speedKmh: 50 }, 15],
  [5, { ...usual, detourFactor: 1 }, 20],
  [5, { ...usual, extraMinutes: 0 }, 20],
])('%s km take, by %o, %s minutes', (kilometres, by, minutes) => {
  expect(estimate(kilometres, by)).toBe(minutes);
});
