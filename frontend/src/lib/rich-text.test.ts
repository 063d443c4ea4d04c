import { expect, test } from 'vitest';
import { raisedHeadings, richTextWords } from './rich-text';

test('the words of a text stand apart as its elements do, without markup', () => {
  expect(richTextWords('<p>School No.&#xa0;13 &amp; 48</p><ul><li><strong>Time:</strong> 09:00</li></ul>')).toBe(
    'School No. 13 & 48 Time: 09:00',
  );
});

test('what looks like markup in the text stays text', () => {
  expect(richTextWords('<p>&lt;script&gt; &amp;lt; &unknown;</p>')).toBe('<script> &lt; &unknown;');
});

test('headings are raised where none stands above them', () => {
  expect(raisedHeadings('<h3>How</h3><p>h3</p>')).toBe('<h2>How</h2><p>h3</p>');
});
