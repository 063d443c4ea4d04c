import { t } from '@lingui/core/macro';
import type { Outcome } from './outcomes';

export function outcomeWords(outcome: Outcome): string {
  switch (outcome) {
    case 1:
      return t`First choice`;
    case 2:
      return t`Second choice`;
    case 3:
      return t`Third choice`;
    case 4:
      return t`Fourth choice`;
    case 'none':
      return t`Not among the wishes`;
    case 'nothing-ranked':
      return t`Wished nothing`;
    default:
      return t`Choice no. ${outcome}`;
  }
}

/** The head of a narrow column. */
export function outcomeShortWords(outcome: Outcome): string {
  switch (outcome) {
    case 'none':
      return t`Other`;
    case 'nothing-ranked':
      return t`No wish`;
    default:
      return t({ message: `No. ${outcome}`, comment: 'the n-th choice, head of a narrow column' });
  }
}

export function divisionStateWords() {
  return {
    PROPOSED: t`Proposed`,
    ADOPTED: t`In force`,
    SUPERSEDED: t`Replaced`,
  };
}
