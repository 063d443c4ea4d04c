import { plural, t } from '@lingui/core/macro';
import type { AssignmentOption } from '@/api/client';
import type { Language } from '@/lib/languages';
import { formatPoints } from './points';

export interface OptionWords {
  verdict: string;
  /** Why, in sentences. */
  reasons: string[];
}

interface Context {
  language: Language;
  /** The group that the person got. */
  gotGroup: string;
  lockReason?: string;
}

/** Why a person is in a group or is not, read out of the engine's figures. */
export function optionWords(option: AssignmentOption, { language, gotGroup, lockReason }: Context): OptionWords {
  const { verdict } = option;
  const { lockedThere } = option;
  switch (verdict) {
    case 'GOT':
      return { verdict: t`Got this group`, reasons: [] };
    case 'LOCKED':
      return {
        verdict: t`Locked elsewhere`,
        reasons: [
          lockReason
            ? t`An organizer has fixed ${gotGroup} for this person: ${lockReason}`
            : t`An organizer has fixed ${gotGroup} for this person.`,
        ],
      };
    case 'BARRED':
      return {
        verdict: t`Cannot enter`,
        reasons: [t`The person needs step-free access, and a stop of this group has none.`],
      };
    case 'LANGUAGE_BARRED':
      return {
        verdict: t`Language not spoken`,
        reasons: [t`No guide of this group speaks the person's language, and a guide who does was made a must.`],
      };
    case 'COMPANIONS':
      return {
        verdict: t`Companions cannot come`,
        reasons: [t`Somebody with whom the person must be together is locked elsewhere, or cannot join this group.`],
      };
    case 'UNKNOWN':
      return {
        verdict: t`Not found`,
        reasons: [
          t`People are bound to one another, and no exchange with one other was found that would bring the person here.`,
        ],
      };
    case 'FULL':
      return {
        verdict: t`Full`,
        reasons: [
          t`Every place is taken, and nobody there could go elsewhere.`,
          ...(lockedThere > 0
            ? [
                plural(lockedThere, {
                  one: '# person is locked to it.',
                  other: '# people are locked to it.',
                }),
              ]
            : []),
        ],
      };
    case 'NEEDED':
      return {
        verdict: t`Needed where they are`,
        reasons: [t`Without this person ${gotGroup} would fall below its smallest size, and nobody else could come.`],
      };
    case 'EQUAL':
      return {
        verdict: t`Just as good`,
        reasons: [
          t`The whole division would cost the same. Staying in the present group, or chance, has decided.`,
          ...chainWords(option),
        ],
      };
    case 'LESS_WISHED':
      return {
        verdict: t`Wished less`,
        reasons: [
          t`The person wished it less than what they got, and the whole division would cost ${formatPoints(option.extraCost, language)} more.`,
          ...proofWords(option),
        ],
      };
    case 'NOT_UNDERSTOOD':
      return {
        verdict: t`Language not spoken`,
        reasons: [
          t`No guide of this group speaks the person's language, and the whole division would cost ${formatPoints(option.extraCost, language)} more.`,
          ...proofWords(option),
        ],
      };
    case 'WORSE_FOR_OTHERS':
      return {
        verdict: t`Would cost others more`,
        reasons: [...balanceWords(option, language), ...proofWords(option), ...chainWords(option)],
      };
    default:
      return { verdict: t`Not given`, reasons: [] };
  }
}

function balanceWords(option: AssignmentOption, language: Language): string[] {
  const points = (units: number) => formatPoints(Math.abs(units), language);
  const { ownChange, othersChange, spreadChange, moveChange, extraCost } = option;
  return [
    ownChange < 0
      ? t`The person would be better off by ${points(ownChange)}.`
      : t`The person would be as well off there.`,
    ...(othersChange > 0 ? [t`Others would be worse off by ${points(othersChange)}.`] : []),
    ...(othersChange < 0 ? [t`Others would be better off by ${points(othersChange)}.`] : []),
    ...(spreadChange > 0 ? [t`Regions and sizes would lie less evenly: ${points(spreadChange)}.`] : []),
    ...(spreadChange < 0 ? [t`Regions and sizes would lie more evenly: ${points(spreadChange)}.`] : []),
    ...(moveChange > 0 ? [t`More people would leave the groups they have: ${points(moveChange)}.`] : []),
    ...(moveChange < 0 ? [t`Fewer people would leave the groups they have: ${points(moveChange)}.`] : []),
    t`In all, the division would cost ${points(extraCost)} more.`,
  ];
}

/** Where people are bound to one another, the figures are of one change that was found, not of the best there is. */
function proofWords({ proven }: AssignmentOption): string[] {
  return proven ? [] : [t`That is the cheapest exchange with one other; moving more people might cost less.`];
}

function chainWords({ chain }: AssignmentOption): string[] {
  if (chain.length === 0) return [];
  return [
    plural(chain.length, {
      one: '# other person would have to move for it:',
      other: '# other people would have to move for it:',
    }),
  ];
}
