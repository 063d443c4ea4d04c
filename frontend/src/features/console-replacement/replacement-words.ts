import { t } from '@lingui/core/macro';
import type { HostReplacement } from '@/api/client';

/** What an organizer should know before an organization hosts in the place of another. */
export function cautionWords(): Record<HostReplacement['cautions'][number], string> {
  return {
    ON_THE_SAME_ROUTE: t`It is a stop of this route already: the groups would come twice.`,
    HOSTS_ANOTHER_STOP: t`It hosts a stop of another route: its limits hold for both together.`,
    WAY_UNKNOWN: t`How long the way takes is not known.`,
    IN_ANOTHER_REGION: t`It is in another region.`,
  };
}

/** What becomes of the way; nothing where that is not known. */
export function wayWords(extraMinutes: number | undefined): string | undefined {
  if (extraMinutes === undefined) return undefined;
  if (extraMinutes === 0) return t`The way takes as long as now`;
  const minutes = Math.abs(extraMinutes);
  return extraMinutes > 0 ? t`${minutes} min more on the way` : t`${minutes} min less on the way`;
}
