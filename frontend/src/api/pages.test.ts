import { expect, test } from 'vitest';
import { everyItem } from './pages';

test('a list that is longer than a page is read to its end', async () => {
  const pages = [
    { items: [1, 2], next: 'b' },
    { items: [3], next: null },
  ];
  const asked: (string | undefined)[] = [];

  const all = await everyItem((after) => {
    asked.push(after);
    return Promise.resolve({ data: pages[asked.length - 1] as (typeof pages)[number] });
  });

  expect(all).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, 'b']);
});
