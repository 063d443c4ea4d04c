import { useLingui } from '@lingui/react';
import type { Language } from '@/lib/languages';

/** The language of the page: the one in its address. */
export function useLanguage(): Language {
  return useLingui().i18n.locale as Language;
}
