import { expect, test } from 'vitest';
import type { AssignmentOption } from '@/api/client';
import { optionWords } from './explanation-words';

const option = (changes: Partial<AssignmentOption>): AssignmentOption => ({
  groupId: 'g',
  routeId: 'r',
  verdict: 'GOT',
  extraCost: 0,
  ownChange: 0,
  othersChange: 0,
  spreadChange: 0,
  moveChange: 0,
  proven: true,
  chain: [],
  lockedThere: 0,
  ...changes,
});
const move = { registrationId: 'p', fullName: 'Aigul', fromGroupId: 'g', toGroupId: 'h', costChange: 5 };
const words = (changes: Partial<AssignmentOption>, lockReason?: string) =>
  optionWords(option(changes), { language: 'en', gotGroup: 'Group 2', lockReason });

test('a wish that would cost others more says what each would gain and lose, and how many would move', () => {
  const { verdict, reasons } = words({
    verdict: 'WORSE_FOR_OTHERS',
    ownChange: -3,
    othersChange: 5,
    spreadChange: 0.24,
    extraCost: 2.24,
    chain: [move],
  });

  expect(verdict).toBe('Would cost others more');
  expect(reasons).toEqual([
    'The person would be better off by 3 points.',
    'Others would be worse off by 5 points.',
    'Regions and sizes would lie less evenly: 0.24 points.',
    'In all, the division would cost 2.24 points more.',
    '1 other person would have to move for it:',
  ]);
});

test('where only the spreading stands in the way, nobody is said to lose a wish', () => {
  const { reasons } = words({ verdict: 'WORSE_FOR_OTHERS', spreadChange: 1, extraCost: 1 });

  expect(reasons).toEqual([
    'The person would be as well off there.',
    'Regions and sizes would lie less evenly: 1 point.',
    'In all, the division would cost 1 point more.',
  ]);
});

test('what leaving the present groups costs is told apart', () => {
  const { reasons } = words({ verdict: 'WORSE_FOR_OTHERS', ownChange: -3, moveChange: 4, extraCost: 1 });

  expect(reasons).toEqual([
    'The person would be better off by 3 points.',
    'More people would leave the groups they have: 4 points.',
    'In all, the division would cost 1 point more.',
  ]);
});

test('a group whose guides do not speak the language says so, as a price or as a must', () => {
  expect(words({ verdict: 'NOT_UNDERSTOOD', extraCost: 2 }).reasons).toEqual([
    "No guide of this group speaks the person's language, and the whole division would cost 2 points more.",
  ]);
  expect(words({ verdict: 'LANGUAGE_BARRED' }).verdict).toBe('Language not spoken');
});

test('what rests on one exchange is not said to be the best there is', () => {
  expect(words({ verdict: 'LESS_WISHED', extraCost: 3, proven: false }).reasons).toEqual([
    'The person wished it less than what they got, and the whole division would cost 3 points more.',
    'That is the cheapest exchange with one other; moving more people might cost less.',
  ]);
  expect(words({ verdict: 'UNKNOWN', proven: false }).verdict).toBe('Not found');
  expect(words({ verdict: 'COMPANIONS' }).verdict).toBe('Companions cannot come');
});

test('a full group says how many are locked to it', () => {
  expect(words({ verdict: 'FULL', lockedThere: 3 }).reasons).toEqual([
    'Every place is taken, and nobody there could go elsewhere.',
    '3 people are locked to it.',
  ]);
  expect(words({ verdict: 'FULL' }).reasons).toHaveLength(1);
});

test('a lock names the group it fixes and its reason', () => {
  expect(words({ verdict: 'LOCKED' }, 'speaks there').reasons).toEqual([
    'An organizer has fixed Group 2 for this person: speaks there',
  ]);
});

test('every verdict of the engine has words of its own', () => {
  const verdicts = ['GOT', 'EQUAL', 'LESS_WISHED', 'WORSE_FOR_OTHERS', 'FULL', 'NEEDED', 'BARRED', 'LOCKED'] as const;

  const said = verdicts.map((verdict) => words({ verdict }).verdict);

  expect(new Set(said).size).toBe(verdicts.length);
  expect(said).not.toContain('Not given');
});
