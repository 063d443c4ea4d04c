import { expect, test } from 'vitest';
import { choiceParam, choicesParam, withParams } from './search-params';

test('what is not one of the choices is read as absent', () => {
  const params = new URLSearchParams('sort=-name&kind=SCHOOL&kind=CASTLE');

  expect(choiceParam(params, 'sort', ['name', '-name'])).toBe('-name');
  expect(choiceParam(params, 'kind', ['COLLEGE'])).toBeUndefined();
  expect(choicesParam(params, 'kind', ['COLLEGE', 'SCHOOL'])).toEqual(['SCHOOL']);
});

test('a blank value removes its parameter and leaves the others', () => {
  const params = new URLSearchParams('q=astana&after=abc&kind=SCHOOL');

  expect(withParams(params, { q: '', after: undefined, kind: ['SCHOOL', 'COLLEGE'] }).toString()).toBe(
    'kind=SCHOOL&kind=COLLEGE',
  );
});
