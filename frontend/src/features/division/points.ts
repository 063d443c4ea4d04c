import { plural } from '@lingui/core/macro';
import type { Language } from '@/lib/languages';
import { formatNumber } from '@/lib/number';

/** "7 points", "0.24 points": evenness weighs less than any wish, so it comes in fractions. */
export function formatPoints(points: number, language: Language): string {
  const number = formatNumber(points, language);
  return plural(points, { one: `${number} point`, other: `${number} points` });
}
