import { expect, test } from 'vitest';
import { seminarPicture } from './published-release';

test('a seminar has the picture of its release, and one of its own while none is published', () => {
  const release = { id: 'r1', seminarId: 's1', publishedVersion: 2 };

  expect(seminarPicture('s1', release, 'ru')).toBe('/api/v1/seminars/s1/press-releases/r1/card.png?lang=ru&of=2');
  expect(seminarPicture('s1', null, 'ru')).toBe('/api/v1/seminars/s1/card.png?lang=ru');
  expect(seminarPicture('s1', undefined, 'ru')).toBeUndefined();
});
