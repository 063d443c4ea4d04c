import type { Assignment } from '@/api/client';

/** Which of their wishes a person got: the first, the second …; another than those they ranked; or whatever came, as they had ranked nothing. */
export type Outcome = number | 'none' | 'nothing-ranked';

export function outcomeOf({ choice, preferences }: Pick<Assignment, 'choice' | 'preferences'>): Outcome {
  return choice ?? (preferences.length > 0 ? 'none' : 'nothing-ranked');
}

/** As a group and the whole division count them. */
export interface OutcomeCounts {
  choices: readonly number[];
  notRanked: number;
  nothingRanked: number;
}

export interface OutcomeCount {
  outcome: Outcome;
  count: number;
}

/** One entry for each outcome there can be, from the most wished down. */
export function outcomeCounts({ choices, notRanked, nothingRanked }: OutcomeCounts): OutcomeCount[] {
  return [
    ...choices.map((count, index) => ({ outcome: index + 1, count })),
    { outcome: 'none', count: notRanked },
    { outcome: 'nothing-ranked', count: nothingRanked },
  ];
}

/** How glad an outcome makes, for comparing two of them; undefined for those who left the choice to the organizer. */
function gladness(outcome: Outcome): number | undefined {
  if (outcome === 'nothing-ranked') return undefined;
  return outcome === 'none' ? -1000 : -outcome;
}

/** Positive where the second outcome is the better one for the person, zero where it is all the same to them. */
export function gain(from: Outcome, to: Outcome): number {
  const before = gladness(from);
  const after = gladness(to);
  return before === undefined || after === undefined ? 0 : Math.sign(after - before);
}

/** Choices beyond the fourth share its colour: a scale of more steps could not be told apart. */
export function outcomeTone(outcome: Outcome): string {
  return typeof outcome === 'number' ? String(Math.min(outcome, 4)) : outcome;
}
