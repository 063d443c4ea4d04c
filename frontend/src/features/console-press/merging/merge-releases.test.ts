import { expect, test } from 'vitest';
import { blankSection, type ReleaseValues, type SectionValues } from '../release-values';
import { mergeReleases } from './merge-releases';

type Written = Partial<Omit<SectionValues, 'edited'>> & { edited?: Partial<SectionValues['edited']> };

function section(key: string, { edited, ...others }: Written = {}): SectionValues {
  const blank = blankSection(key);
  return { ...blank, ...others, edited: { ...blank.edited, ...edited } };
}

const release = (...sections: SectionValues[]): ReleaseValues => ({ sections, repliesOpen: true });
const keys = ({ sections }: ReleaseValues) => sections.map(({ key }) => key);
const textOf = ({ sections }: ReleaseValues, at = 0) => sections[at]?.edited;

test('what two have written in different sections, or languages of one, stands side by side', () => {
  const base = release(section('lead', { edited: { kk: 'a', ru: 'b' } }), section('facts'));
  const mine = release(section('lead', { edited: { kk: 'mine', ru: 'b' } }), section('facts'));
  const theirs = release(section('lead', { edited: { kk: 'a', ru: 'theirs' } }), section('facts', { hidden: true }));

  const { values, clashes } = mergeReleases({ base, mine, theirs });

  expect(clashes).toEqual([]);
  expect(textOf(values)).toEqual({ kk: 'mine', ru: 'theirs', en: '' });
  expect(values.sections[1]?.hidden).toBe(true);
});

test('a text that both have changed is named, and the wanted one of them taken', () => {
  const base = release(section('lead', { edited: { en: 'before' } }));
  const mine = release(section('lead', { edited: { en: 'mine', kk: 'менікі' } }));
  const theirs = release(section('lead', { edited: { en: 'theirs' } }));

  expect(mergeReleases({ base, mine, theirs }).clashes).toEqual([{ key: 'lead', language: 'en' }]);
  expect(textOf(mergeReleases({ base, mine, theirs }).values)).toEqual({ en: 'mine', kk: 'менікі', ru: '' });
  expect(textOf(mergeReleases({ base, mine, theirs }, 'theirs').values)).toEqual({
    en: 'theirs',
    kk: 'менікі',
    ru: '',
  });
  expect(mergeReleases({ base, mine, theirs: mine }).clashes).toEqual([]);
});

test('sections that either has added or moved stand, each behind the one before it', () => {
  const base = release(section('title'), section('lead'), section('facts'));
  const mine = release(section('title'), section('facts'), section('custom-7'), section('lead'));
  const theirs = release(section('title'), section('custom-9'), section('lead'), section('facts'));

  expect(keys(mergeReleases({ base, mine, theirs }).values)).toEqual([
    'title',
    'custom-9',
    'facts',
    'custom-7',
    'lead',
  ]);
  expect(keys(mergeReleases({ base, mine: base, theirs: mine }).values)).toEqual(keys(mine));
});

test('a section that one has taken out is gone, unless the other has written in it', () => {
  const base = release(section('route-1', { edited: { en: 'a' } }), section('custom-1', { edited: { en: 'b' } }));
  const mine = release(section('custom-1', { edited: { en: 'b' } }));
  const theirs = release(section('route-1', { edited: { en: 'a' } }));
  const written = release(section('route-1', { edited: { en: 'more' } }), section('custom-1', { edited: { en: 'b' } }));

  expect(keys(mergeReleases({ base, mine, theirs }).values)).toEqual([]);
  expect(keys(mergeReleases({ base, mine, theirs: written }).values)).toEqual(['route-1', 'custom-1']);
});

test('what was written in a section of the data that is gone becomes a section of one’s own under its heading', () => {
  const heading = { kk: 'Бағыт', ru: 'Маршрут', en: 'Route' };
  const base = release(section('lead'), section('route-1', { heading }), section('route-2', { heading }));
  const mine = release(
    section('lead'),
    section('route-1', { heading, edited: { en: 'mine' }, confirmed: true }),
    section('route-2', { heading, hidden: true }),
  );
  const { values, clashes } = mergeReleases({ base, mine, theirs: release(section('lead'), section('custom-7')) });

  expect(clashes).toEqual([]);
  expect(values.sections).toEqual([
    section('lead'),
    { ...section(keys(values)[1] ?? '', { heading, edited: { en: 'mine' } }) },
    section('custom-7'),
  ]);
  expect(keys(values)[1]).toMatch(/^custom-(?!7$)\d+$/);
});

test('whoever has found a text right has not found right what it became meanwhile', () => {
  const base = release(section('lead', { edited: { en: 'a' } }));
  const mine = release(section('lead', { edited: { en: 'a' }, confirmed: true }));
  const theirs = release(section('lead', { edited: { en: 'b' } }));

  expect(mergeReleases({ base, mine, theirs: base }).values.sections[0]?.confirmed).toBe(true);
  expect(mergeReleases({ base, mine, theirs }).values.sections[0]?.confirmed).toBe(false);
  expect(mergeReleases({ base: mine, mine, theirs: base }).values.sections[0]?.confirmed).toBe(false);
});
