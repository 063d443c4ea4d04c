import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Language = 'kk' | 'ru' | 'en';

const sources = resolve(import.meta.dirname, '../../frontend/src');

/**
 * The sentences of the pages in a language, as the catalogues of the frontend have them: a sentence is asked for by its
 * English, and a page that shows another language than the one asked for does not have it.
 */
export function words(language: Language, ...features: string[]) {
  const files = [`locales/${language}.po`, ...features.map((name) => `features/${name}/locales/${language}.po`)];
  const known = new Map(files.flatMap((file) => [...catalogue(resolve(sources, file))]));
  return (english: string, values: Record<string, string | number> = {}): string => {
    const sentence = known.get(english);
    if (!sentence) throw new Error(`No sentence "${english}" in ${files.join(', ')}`);
    return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  };
}

function catalogue(file: string): Map<string, string> {
  if (!existsSync(file)) throw new Error(`There is no ${file}`);
  const entries = readFileSync(file, 'utf8').split(/\n\n+/);
  return new Map(entries.map((entry) => [quoted(entry, 'msgid'), quoted(entry, 'msgstr')]));
}

/** The strings after a keyword, joined, as a catalogue breaks long ones over lines. */
function quoted(entry: string, keyword: string): string {
  const part = new RegExp(`^${keyword} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, 'm').exec(entry)?.[1] ?? '';
  return [...part.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([string]) => JSON.parse(string)).join('');
}
