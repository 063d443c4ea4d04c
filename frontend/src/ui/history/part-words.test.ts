import { expect, test } from 'vitest';
import { countWords } from './part-words';

test('a version tells what it changed, and no zeros', () => {
  expect(countWords({ moved: 1, added: 0, removed: 2, changed: 0 })).toBe('moved: 1, removed: 2');
});
