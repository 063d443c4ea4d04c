import { expect, test } from 'vitest';
import { escapeMarkup, scriptJson } from './escape';

test('JSON ends no script element, and reads back as it was', () => {
  const value = { title: '</script><script>alert(1)</script><!-- & \u2028 \u2029' };

  const written = scriptJson(value);

  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual(value);
});

test('markup in a text is text', () => {
  expect(escapeMarkup(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
});
