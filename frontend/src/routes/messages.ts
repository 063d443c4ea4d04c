import { i18n } from '@lingui/core';
import type { Language } from '@/lib/languages';

type Catalogue = { messages: Record<string, string | string[]> };

const shared = import.meta.glob<Catalogue>('../locales/*.po');
const ofFeatures = import.meta.glob<Catalogue>(['../features/*/locales/*.po', '../ui/*/locales/*.po']);

const loaded = new Set<string>();

async function load(language: Language, path: string, catalogues: Record<string, () => Promise<Catalogue>>) {
  const key = `${language} ${path}`;
  const find = catalogues[path];
  if (loaded.has(key) || !find) return;
  const { messages } = await find();
  i18n.load(language, messages);
  loaded.add(key);
}

/** The sentences that every page can show. */
export function loadLanguage(language: Language) {
  return load(language, `../locales/${language}.po`, shared);
}

export async function showLanguage(language: Language) {
  await loadLanguage(language);
  if (i18n.locale !== language) i18n.activate(language);
  document.documentElement.lang = language;
}

/** The sentences of the features that a page is made of: a page loads no others. */
export async function loadMessages(language: Language, features: readonly string[]) {
  await Promise.all(
    features.map((feature) => {
      const folder = feature.includes('/') ? feature : `features/${feature}`;
      return load(language, `../${folder}/locales/${language}.po`, ofFeatures);
    }),
  );
}
