import { t } from '@lingui/core/macro';
import type { Seminar } from '@/api/client';

type Lifecycle = Seminar['lifecycle'];

/** The usual way of a seminar, stop by stop. Cancelling leaves it. */
export const way = [
  'DRAFT',
  'PUBLISHED',
  'REGISTRATION_OPEN',
  'REGISTRATION_CLOSED',
  'RUNNING',
  'COMPLETED',
  'ARCHIVED',
] as const satisfies readonly Lifecycle[];

export interface Move {
  /** On the button. */
  name: string;
  /** What follows, before one agrees. */
  consequence: string;
  danger?: boolean;
}

export function moveTo(to: Lifecycle, from: Lifecycle): Move {
  switch (to) {
    case 'DRAFT':
      return {
        name: t`Back to a draft`,
        consequence: t`The public no longer sees the seminar. Only its team does.`,
      };
    case 'PUBLISHED':
      return {
        name: t`Announce`,
        consequence: t`Everyone can see the seminar, its programme and its routes.`,
      };
    case 'REGISTRATION_OPEN':
      return {
        name: from === 'REGISTRATION_CLOSED' ? t`Open registration again` : t`Open registration`,
        consequence: t`Anyone can register from the public page.`,
      };
    case 'REGISTRATION_CLOSED':
      return {
        name: t`Close registration`,
        consequence: t`Nobody can register any more, and places that become free are not given to the waiting list.`,
      };
    case 'RUNNING':
      return { name: t`Begin`, consequence: t`The seminar is shown as under way.` };
    case 'COMPLETED':
      return { name: t`Complete`, consequence: t`The seminar is over. It stays visible to the public.` };
    case 'ARCHIVED':
      return { name: t`Put into the archive`, consequence: t`There is no way back from the archive.` };
    case 'CANCELLED':
      return {
        name: t`Cancel the seminar`,
        consequence: t`The public page says that the seminar will not take place. There is no way back.`,
        danger: true,
      };
  }
}
