import { plural, t } from '@lingui/core/macro';
import type { Problem } from '@/lib/problem';

/** Why people cannot be divided: the bound that rules it out, and the numbers that contradict one another. */
export interface Conflict {
  kind: string;
  groupIds?: readonly string[];
  registrationId?: string;
  min?: number;
  max?: number;
  people?: number;
  most?: number;
}

export type Bound = 'min' | 'max' | 'locks' | 'sum-min' | 'sum-max' | 'person' | 'other';

export function conflictsOf(problem: Problem): Conflict[] {
  const { conflicts } = problem.extra;
  if (!Array.isArray(conflicts)) return [];
  return conflicts.filter((entry: Partial<Conflict> | null): entry is Conflict => typeof entry?.kind === 'string');
}

/** The bound that somebody can change to make the division possible. */
export function boundOf({ kind }: Conflict): Bound {
  switch (kind) {
    case 'MinimumAboveMaximum':
    case 'TooFewMayEnter':
      return 'min';
    case 'TooManyConfined':
      return 'max';
    case 'LocksExceedMaximum':
      return 'locks';
    case 'MinimaExceedParticipants':
      return 'sum-min';
    case 'MaximaBelowParticipants':
      return 'sum-max';
    case 'LockedToBarredGroup':
    case 'BarredEverywhere':
      return 'person';
    default:
      return 'other';
  }
}

export function groupsOfConflict({ groupIds = [] }: Conflict): readonly string[] {
  return groupIds;
}

/** `names` are the names of the conflict's groups, in its order. */
export function conflictWords(conflict: Conflict, names: readonly string[]): string {
  const { min = 0, max = 0, people = 0, most = 0 } = conflict;
  const group = names[0] ?? '';
  const all = names.join(', ');
  const missing = people - max;
  switch (conflict.kind) {
    case 'MinimumAboveMaximum':
      return t`${group}: its smallest size, ${min}, is above its largest, ${max}.`;
    case 'MinimaExceedParticipants':
      return t`The smallest sizes of all groups together ask for ${min} people, and there are ${people}.`;
    case 'MaximaBelowParticipants':
      return t`All groups together have room for ${max} people, and there are ${people}: ${missing} places are missing.`;
    case 'LocksExceedMaximum':
      return t`${group}: ${people} people are locked to it, and it has room for ${max}.`;
    case 'LockedToBarredGroup':
      return t`A person is locked to ${group} and cannot enter one of its stops.`;
    case 'BarredEverywhere':
      return t`A person can enter no group: each has a stop without step-free access.`;
    case 'TooFewMayEnter':
      return t`${all}: together they need at least ${min} people, and only ${people} may come.`;
    case 'TooManyConfined':
      return t`${all}: ${people} people can go nowhere else, and there is room for ${max}.`;
    case 'TooManyGroups':
      return t`There are more groups than can be divided at once; ${most} can.`;
    default:
      return t`The bounds of the groups cannot hold everybody.`;
  }
}

/** What a refused run says as a whole. */
export function refusalWords(problem: Problem): string | undefined {
  switch (problem.kind) {
    case 'division-infeasible':
      return t`Nobody could be divided like this: the bounds contradict one another.`;
    case 'division-no-groups':
      return t`There are no groups yet. Make at least one group for a route, then divide.`;
    case 'division-no-participants':
      return t`Nobody is confirmed yet, so there is nobody to divide.`;
    case 'division-outdated':
      return outdatedWords(problem);
    default:
      return undefined;
  }
}

function outdatedWords({ extra }: Problem): string {
  const count = (name: string) => Number(extra[name] ?? 0);
  const [came, left, changed] = [count('came'), count('left'), count('changed')];
  const facts = [
    plural(came, { one: '# person has come since', other: '# people have come since' }),
    plural(left, { one: '# has left', other: '# have left' }),
    plural(changed, { one: '# has changed wishes or locks', other: '# have changed wishes or locks' }),
  ].join(', ');
  return extra.groupsChanged
    ? t`This is out of date: ${facts}, and the groups have changed. Run the division again.`
    : t`This is out of date: ${facts}. Run the division again.`;
}
