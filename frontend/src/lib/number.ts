import type { Language } from './languages';

// Browsers have no Kazakh number format; Kazakh typography groups and separates as Russian does.
const locale: Record<Language, string> = { kk: 'ru', ru: 'ru', en: 'en-GB' };

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locale[language]).format(value);
}

export function formatShare(part: number, whole: number, language: Language): string {
  const share = whole === 0 ? 0 : part / whole;
  return new Intl.NumberFormat(locale[language], { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
