import { t } from '@lingui/core/macro';
import type { Clash } from '@/api/client';

export function clashWords(): Record<Clash['kind'], string> {
  return {
    PLACE: t`Same place`,
    SPEAKER: t`Same speaker`,
    GROUP: t`Same route`,
    OUTSIDE_HOURS: t`Outside the hours of the seminar`,
  };
}
