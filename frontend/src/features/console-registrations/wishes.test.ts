import { expect, test } from 'vitest';
import { withWish } from './wishes';

test('a wish is added, changed, and taken out so that the later ones move up', () => {
  expect(withWish(['a'], 1, 'b')).toEqual(['a', 'b']);
  expect(withWish(['a', 'b'], 0, 'c')).toEqual(['c', 'b']);
  expect(withWish(['a', 'b', 'c'], 1, '')).toEqual(['a', 'c']);
});
