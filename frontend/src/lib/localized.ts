import type { Language } from './languages';

export type Localized = Partial<Record<Language, string | null>>;

export interface LocalText {
  text: string;
  language: Language;
}

const fallbacks: Record<Language, readonly Language[]> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
};

/** The text in the wanted language or the nearest one there is, with the language it turned out to be in. */
export function localText(value: Localized | null | undefined, wanted: Language): LocalText | undefined {
  if (!value) return undefined;
  for (const language of fallbacks[wanted]) {
    const text = value[language]?.trim();
    if (text) return { text, language };
  }
  return undefined;
}

export function plainText(value: Localized | null | undefined, wanted: Language): string {
  return localText(value, wanted)?.text ?? '';
}

/** The beginning of a text that may be long: whole words, on one line. */
export function beginning(text: string, length = 200): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Without blank languages, as the service wants it; nothing at all when every language is blank. */
export function compactLocalized(value: Localized | null | undefined): Partial<Record<Language, string>> | undefined {
  const entries = Object.entries(value ?? {}).flatMap(([language, text]) => {
    const trimmed = text?.trim();
    return trimmed ? [[language, trimmed]] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
