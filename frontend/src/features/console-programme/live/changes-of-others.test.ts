import { expect, test } from 'vitest';
import { aSession } from '@/test/samples';
import { changesOfOthers } from './changes-of-others';

const one = aSession({ id: 'one' });
const heard = [{ sessionId: 'one', by: 'Сәуле', at: 0 }];

test('what says something else is told with who did it, once', () => {
  const after = { ...one, capacity: 20 };

  const news = changesOfOthers([one], [after], [...heard, ...heard], 100);

  expect(news).toEqual({ changed: [{ session: after, by: 'Сәуле' }], deleted: [], unseen: [] });
});

test('what is new, and what is gone, is told too', () => {
  expect(changesOfOthers([], [one], heard, 100).changed).toEqual([{ session: one, by: 'Сәуле' }]);
  expect(changesOfOthers([one], [], heard, 100).deleted).toEqual([{ session: one, by: 'Сәуле' }]);
});

test('a session that made room for another has not changed to anybody who looks', () => {
  const moved = { ...one, position: 4, revision: 2 };

  expect(changesOfOthers([one], [moved], heard, 100)).toEqual({ changed: [], deleted: [], unseen: heard });
  expect(changesOfOthers([one], [moved], heard, 20_000).unseen).toEqual([]);
});

test('nobody is named for a change that nobody was heard of', () => {
  expect(changesOfOthers([one], [{ ...one, capacity: 20 }], [], 100).changed).toEqual([]);
});
