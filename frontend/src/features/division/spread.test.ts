import { expect, test } from 'vitest';
import { spreadOf } from './spread';

const group = (groupId: string, size: number, regions: Record<string, number>) => ({
  groupId,
  routeId: groupId,
  size,
  choices: [],
  notRanked: 0,
  nothingRanked: 0,
  regions: Object.entries(regions).map(([code, count]) => ({ code, count })),
});

test('a region that lies like everybody is even, however unequal the groups', () => {
  const [row] = spreadOf({ participants: 60, groups: [group('a', 40, { X: 4 }), group('b', 20, { X: 2 })] });

  expect(row).toMatchObject({ code: 'X', people: 6, away: 0 });
  expect(row?.cells.map((cell) => cell.level)).toEqual([0, 0]);
});

test('less than a whole person is no difference', () => {
  const [row] = spreadOf({ participants: 40, groups: [group('a', 20, { X: 3 }), group('b', 20, { X: 2 })] });

  expect(row?.cells.map((cell) => cell.level)).toEqual([0, 0]);
  expect(row?.away).toBe(0);
});

test('what lies together in one group is marked there and where it is missing', () => {
  const [row] = spreadOf({ participants: 40, groups: [group('a', 20, { X: 10 }), group('b', 20, {})] });

  expect(row?.cells).toEqual([
    { groupId: 'a', count: 10, even: 5, level: 3 },
    { groupId: 'b', count: 0, even: 5, level: -3 },
  ]);
  expect(row?.away).toBe(5);
});
