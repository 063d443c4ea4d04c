import { t } from '@lingui/core/macro';
import type { TravelSource } from '@/api/client';

/** Where the minutes of a way are from. */
export function sourceWords(): Record<TravelSource, string> {
  return {
    ESTIMATED: t`estimated`,
    ENTERED: t`entered by hand`,
    IMPORTED: t`from a table`,
    ROUTED: t`from a routing service`,
  };
}
