import { expect, test } from 'vitest';
import { newFilter, toBody, toValues } from './mailing-values';

test('a new letter is for all who have a place', () => {
  expect(newFilter(new URLSearchParams())).toEqual({ status: ['CONFIRMED'] });
});

test('a new letter is for those whom the list showed', () => {
  expect(newFilter(new URLSearchParams('status=WAITLISTED&region=KZ-11&q=kim'))).toEqual({
    status: ['WAITLISTED'],
    region: ['KZ-11'],
    q: 'kim',
  });
});

test('what nobody can be is not sent on, and who is of any status stays so', () => {
  expect(newFilter(new URLSearchParams('status=foo&region=KZ-11&review=1'))).toEqual({ region: ['KZ-11'] });
  expect(newFilter(new URLSearchParams('status=foo'))).toEqual({ status: ['CONFIRMED'] });
});

test('languages that are blank are not sent', () => {
  const values = toValues(undefined, {});
  values.subject.ru = ' Автобус ';
  values.body.ru = '<p>У входа.</p>';

  expect(toBody(values)).toEqual({ subject: { ru: 'Автобус' }, body: { ru: '<p>У входа.</p>' }, filter: {} });
});
