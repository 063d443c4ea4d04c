import { expect, test } from 'vitest';
import { personSearch } from './person-search';

test.each(['', ' ', 'с', ' с ', '  '])('for "%s" nobody is searched', (typed) => {
  expect(personSearch(typed, undefined)).toBeUndefined();
});

test('from two characters on somebody is searched', () => {
  expect(personSearch(' сә', undefined)).toBe('сә');
});

test('who is picked is not searched for again', () => {
  expect(personSearch('Сәуле Ахметова', { name: 'Сәуле Ахметова' })).toBeUndefined();
  expect(personSearch('Сәуле', { name: 'Сәуле Ахметова' })).toBe('Сәуле');
});
