import type { CreateDivision, DivisionParameters } from '@/api/client';

/** The settings of a run, as its form holds them. Named as the contract names them, so that violations find their fields. */
export interface Settings {
  recommended: boolean;
  choiceCosts: number[];
  unrankedCost: number;
  spreadWeight: number;
  note: string;
}

export const MOST_POINTS = 10_000;
const RECOMMENDED_SPREAD = 40;

/** As the engine counts unless told otherwise: each step down weighs one point more than the step before. */
function recommendedPoints(betterChoices: number): number {
  return (betterChoices * (betterChoices + 5)) / 2;
}

export function recommendedSettings(routes: number): Settings {
  const choices = Math.max(1, routes);
  return {
    recommended: true,
    choiceCosts: Array.from({ length: choices }, (_, index) => recommendedPoints(index)),
    unrankedCost: recommendedPoints(choices),
    spreadWeight: RECOMMENDED_SPREAD,
    note: '',
  };
}

/** The settings of an earlier run, to run again from. */
export function settingsOf(parameters: DivisionParameters): Settings {
  return { ...parameters, recommended: isRecommended(parameters), note: '' };
}

function isRecommended({ choiceCosts, unrankedCost, spreadWeight }: DivisionParameters): boolean {
  return (
    spreadWeight === RECOMMENDED_SPREAD &&
    choiceCosts.every((points, index) => points === recommendedPoints(index)) &&
    unrankedCost === recommendedPoints(choiceCosts.length)
  );
}

/** What is recommended is left to the engine: it knows how many routes people really ranked. */
export function toRequest({ recommended, note, ...costs }: Settings): CreateDivision {
  return { ...(recommended ? {} : costs), ...(note.trim() ? { note: note.trim() } : {}) };
}

export type Sharing = 'shared' | 'heaped' | 'even';

/** What the costs make of disappointment: shared among many, heaped on few, or both alike. */
export function sharingOf(choiceCosts: readonly number[]): { sharing: Sharing; seconds: number; mixed: number } {
  const [first = 0, second = first, third = second] = choiceCosts;
  const seconds = 2 * second;
  const mixed = first + third;
  return { sharing: seconds < mixed ? 'shared' : seconds > mixed ? 'heaped' : 'even', seconds, mixed };
}

export type SpreadMeaning = 'none' | 'tie-break' | 'costs-wishes';

/** Up to 50 the spreading stays below the smallest step between two choices; beyond, it may cost a person one. */
export function spreadMeaning(weight: number): SpreadMeaning {
  if (weight === 0) return 'none';
  return weight <= 50 ? 'tie-break' : 'costs-wishes';
}
