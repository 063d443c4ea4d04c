import { expect, test } from 'vitest';
import { isBelow, readNumber, typedNumber } from './typed-number';

test.each([
  ['600', 600],
  [' 1 200 ', 1200],
  ['1\u00a0200', 1200],
  ['71,4', 71.4],
  ['51.128', 51.128],
  ['-5', -5],
  ['\u22125', -5],
])('"%s" is read as %d', (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

test('an empty field holds no number', () => {
  expect(readNumber('  ')).toBeUndefined();
});

test.each(['-', 'ten', '1,200.5', '1e5', '5-7', '0x10'])('"%s" is not a number', (typed) => {
  expect(readNumber(typed)).toBeNaN();
});

test('a limit is below what is there already only once it is a lower number', () => {
  expect([isBelow('599', 600), isBelow('0', 600)]).toEqual([true, true]);
  expect([isBelow('600', 600), isBelow('', 600), isBelow('-', 600), isBelow('5', undefined)]).not.toContain(true);
});

test('zero is a number, and nothing is an empty field', () => {
  expect([typedNumber(0), typedNumber(undefined), typedNumber(null)]).toEqual(['0', '', '']);
});
