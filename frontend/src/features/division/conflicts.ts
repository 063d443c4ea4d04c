import { plural, t } from '@lingui/core/macro';
import type { Problem } from '@/lib/problem';

/** Why people cannot be divided: the bound that rules it out, and the numbers that contradict one another. */
export interface Conflict {
  kind: string;
  groupIds?: readonly string[];
  registrationId?: string;
  registrationIds?: readonly string[];
  min?: number;
  max?: number;
  people?: number;
  most?: number;
  groups?: number;
  companions?: number;
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

export function peopleOfConflict({ registrationId, registrationIds }: Conflict): readonly string[] {
  return registrationIds ?? (registrationId ? [registrationId] : []);
}

/** `names` are the names of the conflict's groups, and `persons` those of its people, in its order. */
export function conflictWords(conflict: Conflict, names: readonly string[], persons: readonly string[] = []): string {
  const { min = 0, max = 0, people = 0, most = 0 } = conflict;
  const group = names[0] ?? '';
  const all = names.join(', ');
  const missing = people - max;
  const them = persons.join(', ');
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
      return persons.length > 0
        ? t`${them}: locked to ${group}, and cannot join it.`
        : t`A person is locked to ${group} and cannot join it.`;
    case 'BarredEverywhere':
      return persons.length > 0
        ? t`${them}: can join no group, since none is step-free with a guide who speaks the person’s language.`
        : t`A person can join no group: none is step-free with a guide who speaks the person’s language.`;
    case 'TooFewMayEnter':
      return t`${all}: together they need at least ${min} people, and only ${people} may come.`;
    case 'TooManyConfined':
      return t`${all}: ${people} people can go nowhere else, and there is room for ${max}.`;
    case 'TooManyGroups':
      return t`There are more groups than can be divided at once; ${most} can.`;
    default:
      return companionWords(conflict, names, them);
  }
}

/** What contradicts one another in who must be with whom, and who must not. */
function companionWords(conflict: Conflict, names: readonly string[], them: string): string {
  const { registrationIds = [], groups = 0, max = 0, companions = 0 } = conflict;
  const number = registrationIds.length;
  const [one = '', other = ''] = names;
  switch (conflict.kind) {
    case 'TogetherAndApart':
      return t`${them}: each must be together with the next, and yet the first and the last must be apart.`;
    case 'TogetherLockedApart':
      return t`${them}: they must be together, but the first is locked to ${one} and the last to ${other}.`;
    case 'TogetherNowhere':
      return t`${them}: they must be together, and there is no group that all of them can join.`;
    case 'TogetherExceedGroups':
      return t`${them}: ${number} people must be together, and the groups that they can join have room for ${max} at most.`;
    case 'ApartLockedTogether':
      return t`${them}: they must be apart, but are locked to the same group, ${one}.`;
    case 'ApartExceedGroups':
      return t`${them}: ${number} people must be apart, and there are only ${groups} groups for them.`;
    case 'CompanionsExceedBounds':
      return plural(companions, {
        one: '# demand of who must be together or apart cannot be kept within the sizes of the groups.',
        other: '# demands of who must be together or apart cannot all be kept within the sizes of the groups.',
      });
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
