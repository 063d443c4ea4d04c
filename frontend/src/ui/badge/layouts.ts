import { t } from '@lingui/core/macro';
import type { BadgeLayout } from '@/api/client';

/** A paper to print badges on, in millimetres. */
export interface LayoutShape {
  page: [width: number, height: number];
  columns: number;
  rows: number;
  badge: [width: number, height: number];
  folded?: boolean;
}

export const layoutShapes: Record<BadgeLayout, LayoutShape> = {
  A4_90X60: { page: [210, 297], columns: 2, rows: 4, badge: [90, 60] },
  A4_86X54: { page: [210, 297], columns: 2, rows: 5, badge: [86, 54] },
  A4_A6: { page: [210, 297], columns: 2, rows: 2, badge: [105, 148.5] },
  A4_A6_FOLDED: { page: [210, 297], columns: 2, rows: 2, badge: [105, 148.5], folded: true },
  LABEL_100X62: { page: [100, 62], columns: 1, rows: 1, badge: [100, 62] },
  LABEL_86X54: { page: [86, 54], columns: 1, rows: 1, badge: [86, 54] },
};

export const layouts = Object.keys(layoutShapes) as BadgeLayout[];

export function layoutWords(): Record<BadgeLayout, string> {
  return {
    A4_90X60: t`A4, 8 cards of 90 × 60 mm`,
    A4_86X54: t`A4, 10 cards of 86 × 54 mm`,
    A4_A6: t`A4, 4 badges of A6`,
    A4_A6_FOLDED: t`A4, 4 badges to fold, the same on both sides`,
    LABEL_100X62: t`Label printer, 100 × 62 mm`,
    LABEL_86X54: t`Label printer, 86 × 54 mm`,
  };
}

/** How many badges a page has. */
export function perPage(layout: BadgeLayout): number {
  const { columns, rows } = layoutShapes[layout];
  return columns * rows;
}
