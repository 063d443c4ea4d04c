import { type Language, languages } from '@/lib/languages';
import type { Localized } from '@/lib/localized';

/** A localized text as it is typed: a control for each language, blank where there is nothing. */
export type LocalizedValues = Record<Language, string>;

export function localizedValues(value: Localized | null | undefined): LocalizedValues {
  return Object.fromEntries(languages.map((language) => [language, value?.[language] ?? ''])) as LocalizedValues;
}
