import { expect, test } from 'vitest';
import { withParams } from '@/lib/search-params';
import { peopleFilter, readAddress } from './address';

test('an address opens what it names, and a mistyped part of it what is usual', () => {
  const address = readAddress(new URLSearchParams('division=d1&view=people&group=g1&choice=none&order=sideways'));

  expect(address).toMatchObject({
    division: 'd1',
    view: 'people',
    group: 'g1',
    choice: 'none',
    regionOrder: 'name',
  });
  expect(readAddress(new URLSearchParams('view=teapot')).view).toBe('result');
});

test('a figure of a table leads to just the people it counts', () => {
  const params = new URLSearchParams('division=d1&view=people&region=KZ-71&q=ali&after=c3&group=g1');

  expect(withParams(params, peopleFilter({ group: 'g2', choice: 2 })).toString()).toBe(
    'division=d1&view=people&group=g2&choice=2',
  );
});
