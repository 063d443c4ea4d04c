import { useState } from 'react';
import { isLanguage, type Language } from '@/lib/languages';
import { useLanguage } from '@/ui/use-language';

const STORAGE_KEY = 'bagdar.release-language';

/** The language in which the release is read and written: the one chosen last, at first that of the page. */
export function useTextLanguage() {
  const page = useLanguage();
  const [language, setLanguage] = useState(() => remembered() ?? page);
  return {
    language,
    choose: (chosen: Language) => {
      setLanguage(chosen);
      remember(chosen);
    },
  };
}

function remembered(): Language | undefined {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return isLanguage(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function remember(language: Language) {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be refused (private windows): the choice then lasts as long as the page.
  }
}
