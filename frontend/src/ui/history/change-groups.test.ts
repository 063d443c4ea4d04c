import { expect, test } from 'vitest';
import type { Change } from '@/api/client';
import { changeGroups, mayGoOn } from './change-groups';
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

const adopted = (cursor: string, changes: Partial<Change> = {}) =>
  change(cursor, {
    resourceType: 'division',
    differences: { state: { from: 'PROPOSED', to: 'ADOPTED' }, adoptedAt: { to: '2019-02-01T04:30:00Z' } },
    ...changes,
  });
const superseded = (cursor: string) =>
  adopted(cursor, { differences: { state: { from: 'ADOPTED', to: 'SUPERSEDED' } } });

test('putting a division in force is one deed with what it did to the registrations', () => {
  const groups = changeGroups([change('5'), change('4'), adopted('3'), superseded('2'), change('1')]);

  expect(groups.map(({ cause, changes }) => [cause.map(({ cursor }) => cursor), changes.length])).toEqual([
    [['3', '2'], 2],
    [[], 1],
  ]);
});

test.each([
  ['of somebody else', [change('2'), adopted('1', { actor: { kind: 'PERSON', id: 'saule' } })]],
  ['before', [change('2'), adopted('1', { at: '2019-02-01T04:29:00Z' })]],
  ['that was only computed', [change('2'), adopted('1', { kind: 'CREATED' })]],
  ['that nobody followed from', [adopted('2'), superseded('1')]],
] as const)('a division %s is a deed of its own', (_, changes) => {
  expect(changeGroups(changes).map(({ cause }) => cause)).toEqual([[], []]);
});

test('a deed done to many may go on beyond what is loaded, unless something else came before it', () => {
  const many = [change('5'), change('4'), change('3')];

  expect(mayGoOn(many)).toBe(true);
  expect(mayGoOn([...many, change('2', { kind: 'CREATED' })])).toBe(false);
  expect(mayGoOn([])).toBe(false);
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
