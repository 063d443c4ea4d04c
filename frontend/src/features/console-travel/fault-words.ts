import { t } from '@lingui/core/macro';
import type { TravelTimeFault } from '@/api/client';
import { violationWords } from '@/lib/problem-words';

export function faultWords({ field, code, otherLine }: TravelTimeFault): string {
  switch (`${field} ${code}`) {
    case 'to not-allowed':
      return t`The way begins at the same place`;
    case 'to duplicate':
      return t`The same way stands further up: line ${otherLine ?? ''}`;
    case 'from unknown-reference':
    case 'to unknown-reference':
      return t`Neither one host of the seminar nor its venue has exactly this name`;
    case 'minutes bad-format':
      return t`Write whole minutes`;
    case 'minutes out-of-range':
      return t`Write at most 600 minutes`;
    default:
      return violationWords({ code, field });
  }
}
