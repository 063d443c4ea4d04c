import { expect, test } from 'vitest';
import type { LetterTemplate } from '@/api/client';
import { toBody, toValues } from './template-values';

const builtIn = { kk: 'Құрметті {{name}}', ru: 'Здравствуйте, {{name}}', en: 'Dear {{name}}' };

const template: LetterTemplate = {
  seminarId: '01a20c1a-416b-7d3e-b20f-0000067ab242',
  kind: 'CONFIRMED',
  revision: 0,
  toContact: false,
  edited: false,
  subject: builtIn,
  body: builtIn,
  builtInSubject: builtIn,
  builtInBody: builtIn,
  placeholders: [{ name: 'name', form: 'WORDS' }],
  missing: [],
};

test('a language that says what is built in stays with what is built in', () => {
  const values = toValues(template);
  values.subject.ru = 'Добро пожаловать';

  expect(toBody(values, template)).toEqual({ subject: { ru: 'Добро пожаловать' }, body: { ru: builtIn.ru } });
});

test('where nothing is worded otherwise there is nothing to keep', () => {
  expect(toBody(toValues(template), template)).toBeUndefined();
});
