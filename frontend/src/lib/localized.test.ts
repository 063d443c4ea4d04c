import { expect, test } from 'vitest';
import { compactLocalized, localText } from './localized';

test.each([
  ['kk', { kk: 'Бағыт', ru: 'Маршрут', en: 'Route' }, { text: 'Бағыт', language: 'kk' }],
  ['kk', { ru: 'Маршрут', en: 'Route' }, { text: 'Маршрут', language: 'ru' }],
  ['ru', { kk: 'Бағыт', en: 'Route' }, { text: 'Бағыт', language: 'kk' }],
  ['en', { kk: 'Бағыт', ru: 'Маршрут' }, { text: 'Маршрут', language: 'ru' }],
  ['en', { en: '  ', kk: 'Бағыт' }, { text: 'Бағыт', language: 'kk' }],
  ['en', {}, undefined],
  ['en', null, undefined],
] as const)('text wanted in %s of %o falls back in the order of the contract', (wanted, value, expected) => {
  expect(localText(value, wanted)).toEqual(expected);
});

test('blank languages are left out, and a text with none is no text', () => {
  expect(compactLocalized({ kk: ' Бағыт ', ru: '', en: null })).toEqual({ kk: 'Бағыт' });
  expect(compactLocalized({ kk: ' ' })).toBeUndefined();
});
