import { t } from '@lingui/core/macro';
import type { BadgeLayout, BadgeOrder, BadgePart, MakeBadges } from '@/api/client';
import type { Language } from '@/lib/languages';

export const parts = ['WORKPLACE', 'POSITION', 'REGION', 'CATEGORY', 'ROUTE', 'CODE'] as const satisfies BadgePart[];
export const orders = ['NAME', 'REGION', 'ROUTE', 'GROUP', 'WORKPLACE'] as const satisfies BadgeOrder[];

/** How badges are to be made. */
export interface Settings {
  layout: BadgeLayout;
  /** Absent: each in its person's own. */
  language?: Language;
  parts: readonly BadgePart[];
  order: BadgeOrder;
  changedOnly: boolean;
}

export const usualSettings: Settings = { layout: 'A4_90X60', parts, order: 'NAME', changedOnly: false };

export function toRequest({ layout, language, parts, order, changedOnly }: Settings): MakeBadges {
  return { layout, language, parts: [...parts], order, changedOnly };
}

export function partWords(): Record<BadgePart, string> {
  return {
    WORKPLACE: t`Place of work`,
    POSITION: t`Position`,
    REGION: t`Region`,
    CATEGORY: t`Category`,
    ROUTE: t`Route and group`,
    CODE: t`QR code`,
  };
}

export function orderWords(): Record<BadgeOrder, string> {
  return {
    NAME: t({ message: 'Name', context: 'of a person' }),
    REGION: t`Region`,
    ROUTE: t`Route`,
    GROUP: t`Route and group`,
    WORKPLACE: t`Place of work`,
  };
}
