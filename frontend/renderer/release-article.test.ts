import { expect, test } from 'vitest';
import type { PressRelease, ReleaseVersion } from '@/api/client';
import { anOrganization, aProgramme, aSeminar } from '@/test/samples';
import { releaseArticle } from './release-article';

const site = 'https://x.example';

const release: PressRelease = {
  id: 'r1',
  revision: 4,
  seminarId: 's1',
  state: 'PUBLISHED',
  title: { en: 'Clusters', ru: 'Кластеры' },
  days: { en: '14 February 2019' },
  publishedVersion: 2,
  publishedAt: '2019-02-12T05:00:00Z',
  repliesOpen: true,
  factsChanged: false,
  sections: [],
};

const version = (number: number, publishedAt: string): ReleaseVersion => ({
  id: `v${number}`,
  releaseId: 'r1',
  number,
  publishedAt,
  title: { en: 'Clusters' },
  days: { en: '14 February 2019' },
});

const programme = aProgramme({
  seminar: aSeminar({ opensAt: '09:00', venue: { en: 'Palace' } }),
  organizers: [anOrganization({ name: { en: 'Administration' } })],
});

test('an article was published with its first version, and changed with its last', () => {
  const versions = [version(2, '2019-02-12T05:00:00Z'), version(1, '2019-02-10T05:00:00Z')];

  expect(releaseArticle({ release, versions, programme }, 'en', site)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Clusters',
    inLanguage: 'en',
    url: 'https://x.example/en/seminars/astana-2019/release',
    image: 'https://x.example/api/v1/seminars/s1/press-releases/r1/card.png?lang=en&of=2',
    datePublished: '2019-02-10T05:00:00Z',
    dateModified: '2019-02-12T05:00:00Z',
    publisher: [{ '@type': 'Organization', name: 'Administration' }],
  });
});

test('it is about the seminar, told as the event that it is, without the sessions', () => {
  const article = releaseArticle({ release, versions: [], programme }, 'ru', site);

  expect(article).toMatchObject({
    headline: 'Кластеры',
    about: {
      '@type': 'Event',
      url: 'https://x.example/ru/seminars/astana-2019',
      startDate: '2019-02-14T09:00:00+06:00',
      location: { '@type': 'Place', name: 'Palace' },
    },
  });
  expect(JSON.stringify(article)).not.toContain('subEvent');
  expect(JSON.stringify(article).match(/@context/g)).toHaveLength(1);
});
