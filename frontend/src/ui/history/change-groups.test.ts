import { expect, test } from 'vitest';
import type { Change } from '@/api/client';
import { changeGroups } from './change-groups';
import { references } from './references';

const change = (cursor: string, changes: Partial<Change> = {}): Change => ({
  cursor,
  resourceType: 'registration',
  resourceId: `id-${cursor}`,
  kind: 'UPDATED',
  actor: { kind: 'PERSON', id: 'daniyar' },
  at: '2019-02-01T04:30:00Z',
  differences: { groupId: { to: 'g1' } },
  ...changes,
});

test('what one deed did to many is one group', () => {
  const groups = changeGroups([change('3'), change('2', { at: '2019-02-01T04:29:59.200Z' }), change('1')]);

  expect(groups.map((group) => group.changes.length)).toEqual([3]);
});

test.each([
  ['somebody else', { actor: { kind: 'PERSON', id: 'saule' } }],
  ['a later moment', { at: '2019-02-01T04:31:00Z' }],
  ['another kind', { kind: 'CREATED' }],
  ['another field', { differences: { status: { to: 'CONFIRMED' } } }],
  ['another thing', { resourceType: 'group' }],
] as const)('%s is another deed', (_, different) => {
  expect(changeGroups([change('2'), change('1', different as Partial<Change>)])).toHaveLength(2);
});

test('names are asked for once each, and not of what was removed', () => {
  const found = references([
    change('3', { differences: { groupId: { from: 'g1', to: 'g2' }, preferences: { to: ['r1', 'r2'] } } }),
    change('2', { resourceId: 'id-3', differences: { groupId: { from: 'g2', to: null } } }),
    change('1', { kind: 'DELETED', resourceType: 'route', resourceId: 'r7', differences: {} }),
  ]);

  expect(found.map(({ kind, id }) => `${kind} ${id}`).toSorted()).toEqual([
    'group g1',
    'group g2',
    'registration id-3',
    'route r1',
    'route r2',
  ]);
});
