import type { CreateDivision, DivisionParameters } from '@/api/client';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { numberRule } from '@/ui/forms/number-rule';

/** The settings of a run, as its form holds them. Named as the contract names them, so that violations find their fields. */
export interface Settings {
  recommended: boolean;
  /** As typed. */
  choiceCosts: string[];
  unrankedCost: string;
  spreadWeight: number;
  note: string;
}

const MOST_POINTS = 10_000;
const RECOMMENDED_SPREAD = 40;

/** As the engine counts unless told otherwise: each step down weighs one point more than the step before. */
function recommendedPoints(betterChoices: number): number {
  return (betterChoices * (betterChoices + 5)) / 2;
}

export function recommendedSettings(routes: number): Settings {
  const choices = Math.max(1, routes);
  return {
    recommended: true,
    choiceCosts: Array.from({ length: choices }, (_, index) => typedNumber(recommendedPoints(index))),
    unrankedCost: typedNumber(recommendedPoints(choices)),
    spreadWeight: RECOMMENDED_SPREAD,
    note: '',
  };
}

/** What the form asks for of the parameters of a run. */
type WishParameters = Pick<DivisionParameters, 'choiceCosts' | 'unrankedCost' | 'spreadWeight'>;

/** The settings of an earlier run, to run again from. */
export function settingsOf(parameters: WishParameters): Settings {
  return {
    recommended: isRecommended(parameters),
    choiceCosts: parameters.choiceCosts.map(typedNumber),
    unrankedCost: typedNumber(parameters.unrankedCost),
    spreadWeight: parameters.spreadWeight,
    note: '',
  };
}

export function isRecommended({ choiceCosts, unrankedCost, spreadWeight }: WishParameters): boolean {
  return (
    spreadWeight === RECOMMENDED_SPREAD &&
    choiceCosts.every((points, index) => points === recommendedPoints(index)) &&
    unrankedCost === recommendedPoints(choiceCosts.length)
  );
}

/** What is recommended is left to the engine: it knows how many routes people really ranked. */
export function toRequest(settings: Settings): CreateDivision {
  const note = settings.note.trim() || undefined;
  if (settings.recommended) return { note };
  const { choiceCosts, unrankedCost, spreadWeight } = settings;
  return {
    choiceCosts: choiceCosts.map((typed) => readNumber(typed) ?? 0),
    unrankedCost: readNumber(unrankedCost),
    spreadWeight,
    note,
  };
}

const points = numberRule({ min: 0, max: MOST_POINTS, required: true });

/** What is wrong with the costs that somebody has set, by field. */
export function settingsErrors({ recommended, choiceCosts, unrankedCost }: Settings): Record<string, string> {
  if (recommended) return {};
  const fields: [string, string][] = [
    ...choiceCosts.map((typed, index): [string, string] => [`choiceCosts.${index}`, typed]),
    ['unrankedCost', unrankedCost],
  ];
  return Object.fromEntries(
    fields.flatMap(([field, typed]) => {
      const error = points(typed);
      return error ? [[field, error]] : [];
    }),
  );
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
