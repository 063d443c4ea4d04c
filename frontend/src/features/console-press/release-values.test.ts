import { expect, test, vi } from 'vitest';
import type { PressRelease, ReleaseSection } from '@/api/client';
import { ownSection, releaseValues, toWriteRelease } from './release-values';

const generated = (key: string): ReleaseSection => ({ key, generated: { kk: '<p>Мәтін</p>' } });

const release = (sections: ReleaseSection[]): PressRelease => ({
  id: 'release',
  revision: 1,
  seminarId: 'seminar',
  state: 'DRAFT',
  title: { kk: 'Кластерлер' },
  days: { en: '14 February 2019' },
  repliesOpen: true,
  factsChanged: false,
  sections,
});

test('headings are written for sections of one’s own alone, and blank texts are left out', () => {
  const sections: ReleaseSection[] = [
    { ...generated('purpose'), heading: { kk: 'Мақсаты' }, edited: { kk: '<p>Өз сөзім</p>' } },
    { key: 'custom-1', heading: { en: 'How to get there' }, edited: { en: '<p>By bus</p>' } },
  ];

  const body = toWriteRelease(releaseValues(release(sections)), sections);

  expect(body.sections).toEqual([
    { key: 'purpose', heading: undefined, edited: { kk: '<p>Өз сөзім</p>' }, hidden: false, confirmed: false },
    {
      key: 'custom-1',
      heading: { en: 'How to get there' },
      edited: { en: '<p>By bus</p>' },
      hidden: false,
      confirmed: false,
    },
  ]);
});

test('what was generated since is named where it stands, and what is gone is not', () => {
  const values = releaseValues(release([generated('title'), generated('old'), generated('contact')]));

  const body = toWriteRelease(values, [generated('title'), generated('lead'), generated('contact')]);

  expect(body.sections.map(({ key }) => key)).toEqual(['title', 'lead', 'contact']);
});

test('a new section takes a key that is free', () => {
  vi.spyOn(Math, 'random').mockReturnValueOnce(0.0005).mockReturnValueOnce(0.0025).mockReturnValueOnce(0.0045);
  const { sections } = releaseValues(release([{ key: 'custom-1' }, { key: 'custom-3' }]));

  expect(ownSection(sections).key).toBe('custom-5');
});
