import { expect, test } from 'vitest';
import type { Change } from '@/api/client';
import { concernsTeam, teamNames } from './team-names';

const withheld = { personal: true };
const change = (changes: Partial<Change>): Change => ({
  cursor: '1-1',
  resourceType: 'team-member',
  resourceId: 'm1',
  kind: 'CREATED',
  actor: { kind: 'PERSON', id: 'daniyar' },
  at: '2019-02-01T04:30:00Z',
  differences: { subject: { to: 'saule' }, name: withheld },
  ...changes,
});
const team = [{ subject: 'saule', name: 'Сәуле Ахметова' }];

test('who was taken into the team is named by the list of the team', () => {
  expect([...teamNames([change({})], team)]).toEqual([['m1', 'Сәуле Ахметова']]);
});

test('who was taken out and back in is named at each', () => {
  const removed = change({ kind: 'DELETED', differences: { subject: { from: 'saule' }, name: withheld } });
  const again = change({ resourceId: 'm2' });

  expect([...teamNames([again, removed], team)]).toEqual([
    ['m2', 'Сәуле Ахметова'],
    ['m1', 'Сәуле Ахметова'],
  ]);
});

test('who is not in the team any more is not named', () => {
  expect(teamNames([change({})], []).size).toBe(0);
});

test('the team is asked for only where a change is about it', () => {
  expect(concernsTeam([change({})])).toBe(true);
  expect(concernsTeam([change({ resourceType: 'route' })])).toBe(false);
});
