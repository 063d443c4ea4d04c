import { expect, test } from 'vitest';
import { linkAddress } from './link-address';
import { paragraphOf, plainOf, tidy } from './tidy';

test('the items of a list are kept without the paragraphs of the editor', () => {
  expect(tidy('<ul><li><p>One</p></li><li><p>Two</p><ul><li><p>Three</p></li></ul></li></ul><p></p>')).toBe(
    '<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>',
  );
  expect(tidy('<ul><li><p>One</p><p>more</p></li></ul>')).toBe('<ul><li><p>One</p><p>more</p></li></ul>');
});

test('text without a word is none', () => {
  expect(tidy('<p></p><ul><li><p> </p></li></ul>')).toBe('');
});

test('a title is a paragraph of plain words', () => {
  expect(paragraphOf('Schools & <others>')).toBe('<p>Schools &amp; &lt;others&gt;</p>');
  expect(plainOf('<p>Schools &amp;  <strong>others</strong></p>')).toBe('Schools & others');
  expect(paragraphOf('  ')).toBe('');
});

test('addresses are taken as people type them, and nothing else is', () => {
  expect(linkAddress(' school.kz/news ')).toBe('https://school.kz/news');
  expect(linkAddress('school.kz/?who={{name}}')).toBeUndefined();
  expect(linkAddress('info@school.kz')).toBe('mailto:info@school.kz');
  expect(linkAddress('http://school.kz')).toBe('http://school.kz');
  expect(linkAddress('the school')).toBeUndefined();
  expect(linkAddress('javascript:alert(1)')).toBeUndefined();
  expect(linkAddress('')).toBeUndefined();
});
