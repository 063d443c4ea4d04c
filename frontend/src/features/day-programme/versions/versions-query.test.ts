import { expect, test } from 'vitest';
import { comparedIn, namesOneTwice } from './versions-query';

const compared = (search: string) => comparedIn(new URLSearchParams(search));

test('the earlier version comes first, however the address names them', () => {
  expect(compared('from=1&to=3')).toEqual({ from: 1, to: 3 });
  expect(compared('from=3&to=1')).toEqual({ from: 1, to: 3 });
});

test.each(['', 'from=1', 'from=2&to=2', 'from=0&to=1', 'from=-1&to=2', 'from=1e3&to=x', 'from=99999999999&to=1'])(
  'nothing is compared where the address says "%s"',
  (search) => {
    expect(compared(search)).toBeUndefined();
  },
);

test.each([
  ['from=2&to=2', true],
  ['from=1&to=2', false],
  ['', false],
])('whether "%s" names one version twice: %s', (search, twice) => {
  expect(namesOneTwice(new URLSearchParams(search))).toBe(twice);
});
