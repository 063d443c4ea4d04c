import type { CreateDivision, DivisionParameters } from '@/api/client';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { numberRule } from '@/ui/forms/number-rule';

/** The settings of a run, as its form holds them. Named as the contract names them, so that violations find their fields. */
export interface Settings {
  recommended: boolean;
  /** As typed. */
  choiceCosts: string[];
  unrankedCost: string;
  delegations: DivisionParameters['delegations'];
  spreadWeight: number;
  levelWeight: number;
  languageWeight: number;
  languageMust: boolean;
  movePrice: number;
  note: string;
}

/** What is not asked for: it weighs nothing. */
const UNWEIGHED = {
  delegations: 'SPREAD',
  levelWeight: 0,
  languageWeight: 0,
  languageMust: false,
  movePrice: 0,
} as const;

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
    ...UNWEIGHED,
    note: '',
  };
}

/** The settings of an earlier run, to run again from. */
export function settingsOf(parameters: DivisionParameters): Settings {
  return {
    recommended: isRecommended(parameters),
    choiceCosts: parameters.choiceCosts.map(typedNumber),
    unrankedCost: typedNumber(parameters.unrankedCost),
    delegations: parameters.delegations,
    spreadWeight: parameters.spreadWeight,
    levelWeight: parameters.levelWeight,
    languageWeight: parameters.languageWeight,
    languageMust: parameters.languageMust,
    movePrice: parameters.movePrice,
    note: '',
  };
}

export function isRecommended(parameters: DivisionParameters): boolean {
  const { choiceCosts, unrankedCost, spreadWeight } = parameters;
  return (
    spreadWeight === RECOMMENDED_SPREAD &&
    Object.entries(UNWEIGHED).every(([name, value]) => parameters[name as keyof typeof UNWEIGHED] === value) &&
    choiceCosts.every((points, index) => points === recommendedPoints(index)) &&
    unrankedCost === recommendedPoints(choiceCosts.length)
  );
}

/** What is recommended is left to the engine: it knows how many routes people really ranked. */
export function toRequest(settings: Settings): CreateDivision {
  const note = settings.note.trim() || undefined;
  if (settings.recommended) return { note };
  const { choiceCosts, unrankedCost, delegations, spreadWeight, levelWeight, languageWeight, languageMust, movePrice } =
    settings;
  return {
    choiceCosts: choiceCosts.map((typed) => readNumber(typed) ?? 0),
    unrankedCost: readNumber(unrankedCost),
    delegations,
    spreadWeight,
    levelWeight,
    languageWeight,
    languageMust,
    movePrice,
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
