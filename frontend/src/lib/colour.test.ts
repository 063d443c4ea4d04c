import { expect, test } from 'vitest';
import { inkOn, routeColour } from './colour';

test('the ink on a chosen colour is the one that reads better', () => {
  expect(inkOn('#ffe08a')).toBe('#10201f');
  expect(inkOn('#0f5f5e')).toBe('#ffffff');
});

test('a route without a colour of its own gets the one of its number, round and round', () => {
  expect(routeColour({ number: 1 })).toBe(routeColour({ number: 9 }));
  expect(routeColour({ number: 1 })).not.toBe(routeColour({ number: 2 }));
  expect(routeColour({ number: 1, colour: '#abcdef' })).toBe('#abcdef');
});
