import { expect, test } from 'vitest';
import { latinKey } from './latin-key';

test('a key is the same one in whatever alphabet it writes', () => {
  expect(latinKey({ key: 'S', code: 'KeyS' })).toBe('s');
  expect(latinKey({ key: 'ы', code: 'KeyS' })).toBe('s');
  expect(latinKey({ key: 'Ы', code: 'KeyS' })).toBe('s');
});

test('of Latin letters, the written one counts, wherever it stands', () => {
  expect(latinKey({ key: 's', code: 'Semicolon' })).toBe('s');
  expect(latinKey({ key: 'o', code: 'KeyS' })).toBe('o');
});

test('keys that are no letters are named as they are', () => {
  expect(latinKey({ key: 'ArrowUp', code: 'ArrowUp' })).toBe('ArrowUp');
  expect(latinKey({ key: 'х', code: 'BracketLeft' })).toBe('х');
});
