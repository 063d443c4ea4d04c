export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'kk';

/** What each language calls itself: a switch must be readable to those who do not read the current one. */
export const languageNames: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
export const languageShortNames: Record<Language, string> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

const STORAGE_KEY = 'bagdar.language';

/** The language chosen on an earlier visit; Kazakh, the state language, for everyone else. */
export function rememberedLanguage(): Language {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return isLanguage(stored) ? stored : defaultLanguage;
  } catch {
    return defaultLanguage;
  }
}

export function rememberLanguage(language: Language) {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be refused (private windows): the address still carries the language.
  }
}

/** The same page in another language. */
export function pathInLanguage(path: string, language: Language): string {
  const rest = path.split('/').slice(2).join('/');
  return `/${language}/${rest}`;
}
