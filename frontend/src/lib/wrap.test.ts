import { expect, test } from 'vitest';
import { wrap } from './wrap';

test.each([
  ['School No. 13', ['School No. 13']],
  ['College of Management and Business', ['College of Management', 'and Business']],
  ['Тамақтандыру колледжі, қала орталығы', ['Тамақтандыру колледжі,', 'қала орталығы']],
])('%s is broken between words', (name, lines) => {
  expect(wrap(name)).toEqual(lines);
});

test('a third line is left out, and says so', () => {
  expect(wrap('one two three four five six', 8)).toEqual(['one two', 'three…']);
});
