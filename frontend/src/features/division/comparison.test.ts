import { expect, test } from 'vitest';
import type { Assignment } from '@/api/client';
import { compareAssignments, flows } from './comparison';

const assignment = (registrationId: string, groupId: string, changes: Partial<Assignment> = {}): Assignment => ({
  registrationId,
  fullName: registrationId,
  regionCode: 'KZ-71',
  groupId,
  routeId: groupId,
  preferences: ['one', 'two'],
  locked: false,
  ...changes,
});

test('those who stay, come, go and move are told apart', () => {
  const before = [assignment('stays', 'one'), assignment('moves', 'one', { choice: 1 }), assignment('leaves', 'two')];
  const after = [assignment('stays', 'one'), assignment('moves', 'two', { choice: 2 }), assignment('comes', 'one')];

  expect(compareAssignments(before, after)).toMatchObject({
    staying: 1,
    newcomers: 1,
    gone: 1,
    moves: [{ registrationId: 'moves', from: 'one', to: 'two', before: 1, after: 2, gain: -1 }],
  });
});

test('against no division everybody is new', () => {
  expect(compareAssignments([], [assignment('a', 'one')])).toEqual({ moves: [], staying: 0, newcomers: 1, gone: 0 });
});

test.each([
  [{ choice: 3 }, { choice: 1 }, 1],
  [{}, { choice: 4 }, 1],
  [{ choice: 1 }, {}, -1],
  [{}, {}, 0],
  [{ preferences: [] }, { preferences: [] }, 0],
])('from %o to %o is a gain of %i for the person', (then, now, gain) => {
  const { moves } = compareAssignments([assignment('a', 'one', then)], [assignment('a', 'two', now)]);

  expect(moves.map((move) => move.gain)).toEqual([gain]);
});

test('the greatest flow between two groups comes first', () => {
  const before = [assignment('a', 'one'), assignment('b', 'two'), assignment('c', 'two')];
  const after = [assignment('a', 'two'), assignment('b', 'one'), assignment('c', 'one')];

  expect(flows(compareAssignments(before, after).moves)).toEqual([
    { from: 'two', to: 'one', count: 2 },
    { from: 'one', to: 'two', count: 1 },
  ]);
});
