import { readCookie, writeCookie } from './cookie';

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'kk';

/** What each language calls itself: a switch must be readable to those who do not read the current one. */
export const languageNames: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
export const languageShortNames: Record<Language, string> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** Also known to the service (FirstPage), whose bare address leads to the pages in that language. */
const COOKIE = 'bagdar-language';

/** The language chosen on an earlier visit; Kazakh, the state language, for everyone else. */
export function rememberedLanguage(): Language {
  const chosen = readCookie(COOKIE);
  return isLanguage(chosen) ? chosen : defaultLanguage;
}

export function rememberLanguage(language: Language) {
  writeCookie(COOKIE, language);
}

/** The same page in another language. */
export function pathInLanguage(path: string, language: Language): string {
  const rest = path.split('/').slice(2).join('/');
  return `/${language}/${rest}`;
}
