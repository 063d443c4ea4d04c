import { expect, test } from 'vitest';
import { anyCount, numberRule } from './number-rule';

const latitude = numberRule({ min: -90, max: 90, fractions: true });

test.each(['', '90', '-90', '51,128', '0'])('the latitude "%s" is taken', (typed) => {
  expect(latitude(typed)).toBeNull();
});

test.each(['91', '714', '-90,1'])('the latitude "%s" is out of range, and the range is said', (typed) => {
  expect(latitude(typed)).toBe('Write a number from -90 to 90');
});

test('what is no number, or no whole one, is said', () => {
  expect(latitude('north')).toBe('Write a number here');
  expect(anyCount('5.7')).toBe('Write a whole number here');
  expect(anyCount('-5')).toBe('Write a number from 0 to 1,000,000');
});

test('an empty field is an error only where a number must stand', () => {
  expect(anyCount('')).toBeNull();
  expect(numberRule({ min: 1, max: 9999, required: true })(' ')).toBe('Fill in this field');
});
