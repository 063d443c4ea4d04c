import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { isLanguage, type Language } from '@/lib/languages';
import { formatNumber } from '@/lib/number';
import { violationWords } from '@/lib/problem-words';
import { readNumber } from '@/lib/typed-number';

interface Bounds {
  /** As the contract has them. */
  min: number;
  max: number;
  required?: boolean;
  /** With digits behind the point. */
  fractions?: boolean;
}

/** What keeps a typed number from being taken, in words; null where nothing does. */
export function numberRule({ min, max, required, fractions }: Bounds) {
  return (typed: string): string | null => {
    const number = readNumber(typed);
    if (number === undefined) return required ? violationWords({ code: 'required' }) : null;
    if (Number.isNaN(number)) return t`Write a number here`;
    if (!fractions && !Number.isInteger(number)) return t`Write a whole number here`;
    if (number >= min && number <= max) return null;
    const language: Language = isLanguage(i18n.locale) ? i18n.locale : 'en';
    const least = formatNumber(min, language);
    const most = formatNumber(max, language);
    return t`Write a number from ${least} to ${most}`;
  };
}

/** How many people or things at most: as much as the contract takes. */
export const anyCount = numberRule({ min: 0, max: 1_000_000 });
