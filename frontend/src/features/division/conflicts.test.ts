import { expect, test } from 'vitest';
import { Problem } from '@/lib/problem';
import { boundOf, conflictsOf, conflictWords, refusalWords } from './conflicts';

const infeasible = (conflicts: unknown) => new Problem('division-infeasible', 422, 'no', [], { conflicts });

test('each conflict is shown at the bound that somebody can change', () => {
  const kinds = [
    'MinimumAboveMaximum',
    'MinimaExceedParticipants',
    'MaximaBelowParticipants',
    'LocksExceedMaximum',
    'LockedToBarredGroup',
    'TooFewMayEnter',
    'TooManyConfined',
    'SomethingNew',
  ];

  expect(kinds.map((kind) => boundOf({ kind }))).toEqual([
    'min',
    'sum-min',
    'sum-max',
    'locks',
    'person',
    'min',
    'max',
    'other',
  ]);
});

test('too little room says how much is missing', () => {
  const [conflict] = conflictsOf(infeasible([{ kind: 'MaximaBelowParticipants', max: 560, people: 578 }]));

  expect(conflict && conflictWords(conflict, [])).toBe(
    'All groups together have room for 560 people, and there are 578: 18 places are missing.',
  );
});

test('a conflict over several groups names them all', () => {
  const words = conflictWords({ kind: 'TooFewMayEnter', min: 300, people: 250 }, ['Group 1', 'Group 3']);

  expect(words).toBe('Group 1, Group 3: together they need at least 300 people, and only 250 may come.');
});

test('who must be with whom and who must not is told by names', () => {
  const pair = { registrationIds: ['a', 'b'] };
  const names = ['Aigul', 'Marat'];
  const words = (kind: string, more = {}, groups: string[] = []) =>
    conflictWords({ kind, ...pair, ...more }, groups, names);

  expect(words('TogetherAndApart')).toContain('Aigul, Marat: each must be together with the next');
  expect(words('TogetherLockedApart', {}, ['Group 1', 'Group 2'])).toContain(
    'the first is locked to Group 1 and the last to Group 2',
  );
  expect(words('TogetherNowhere')).toContain('no group that all of them can join');
  expect(words('TogetherExceedGroups', { max: 1 })).toContain('2 people must be together');
  expect(words('ApartLockedTogether', {}, ['Group 1'])).toContain('locked to the same group, Group 1');
  expect(words('ApartExceedGroups', { groups: 1 })).toContain('2 people must be apart, and there are only 1 groups');
  expect(words('CompanionsExceedBounds', { companions: 3 })).toContain('3 demands');
  expect(conflictWords({ kind: 'BarredEverywhere', registrationId: 'a' }, [], ['Aigul'])).toContain('Aigul');
});

test('an answer without readable conflicts still says that it was refused', () => {
  expect(conflictsOf(infeasible('nonsense'))).toEqual([]);
  expect(conflictsOf(infeasible([null, { min: 3 }]))).toEqual([]);
  expect(refusalWords(infeasible(undefined))).toContain('bounds contradict');
  expect(refusalWords(new Problem('validation', 422, ''))).toBeUndefined();
});

test('an outdated proposal says what has changed since', () => {
  const outdated = new Problem('division-outdated', 409, '', [], { came: 2, left: 1, changed: 0, groupsChanged: true });

  expect(refusalWords(outdated)).toBe(
    'This is out of date: 2 people have come since, 1 has left, 0 have changed wishes or locks, and the groups have changed. Run the division again.',
  );
});
