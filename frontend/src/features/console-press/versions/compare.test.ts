import { expect, test } from 'vitest';
import { compareEditions, isReordered } from './compare';
import type { Edition } from './edition';
import { sameEdition } from './edition';
import { wordsOf } from './words-of';

const section = (key: string, kk: string) => ({ key, heading: { kk: 'Мақсаты' }, html: { kk } });

const days = { kk: '2019 жылғы 14 ақпан' };
const before: Edition = {
  title: { kk: 'Кластерлер' },
  days,
  sections: [section('purpose', '<p>Оқушылар сарайында өтеді.</p>'), section('old', '<p>Көне</p>')],
};
const after: Edition = {
  title: { kk: 'Кластерлер' },
  days,
  sections: [section('new', '<p>Жаңа</p>'), section('purpose', '<p>Оқушылар <strong>үйінде</strong> өтеді.</p>')],
};

test('two states are held against each other word by word, Kazakh words whole', () => {
  const [title, , added, changed, removed] = compareEditions(before, after, 'kk');

  expect(title?.change).toBe('SAME');
  expect(added).toMatchObject({ key: 'new', change: 'ADDED' });
  expect(removed).toMatchObject({ key: 'old', change: 'REMOVED' });
  expect(changed?.change).toBe('CHANGED');
  expect(changed?.pieces).toEqual([
    { kind: 'both', text: 'Мақсаты\nОқушылар ' },
    { kind: 'before', text: 'сарайында' },
    { kind: 'after', text: 'үйінде' },
    { kind: 'both', text: ' өтеді.' },
  ]);
});

test('a language without text of its own is compared by what its readers get', () => {
  const [, , , changed] = compareEditions(before, after, 'en');

  expect(changed?.change).toBe('CHANGED');
});

test('only sections that stand in both can have changed places', () => {
  const turned: Edition = { ...before, sections: before.sections.toReversed() };

  expect(isReordered(before, after)).toBe(false);
  expect(isReordered(before, turned)).toBe(true);
  expect(sameEdition(before, turned)).toBe(false);
  expect(sameEdition(before, structuredClone(before))).toBe(true);
  expect(sameEdition(before, { ...before, venue: { kk: 'Достық үйі' } })).toBe(false);
});

test('each block of a text is a line', () => {
  expect(wordsOf('<p>One<br>two</p><ul><li><p>three</p></li><li>four &amp; five</li></ul>')).toBe(
    'One\ntwo\n• three\n• four & five',
  );
});
