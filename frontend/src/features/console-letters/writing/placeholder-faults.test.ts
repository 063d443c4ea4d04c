import { expect, test } from 'vitest';
import type { LetterPlaceholder } from '@/api/client';
import { placeholderFault } from './placeholder-faults';

const allowed: LetterPlaceholder[] = [
  { name: 'name', form: 'WORDS' },
  { name: 'link', form: 'LINK' },
];

test('known placeholders are no fault, however they are spaced', () => {
  expect(placeholderFault('<p>{{name}}, {{ link }}</p>', allowed)).toBeUndefined();
});

test('an unknown placeholder is named', () => {
  expect(placeholderFault('Dear {{nmae}}', allowed)).toBe('{{nmae}} cannot stand here');
});

test.each(['Dear {{name}', 'Dear name}}', '{{#if name}}', '{{name.email}}', '{{}}'])('%s is no placeholder', (text) => {
  expect(placeholderFault(text, allowed)).toContain('Braces that make no placeholder');
});
