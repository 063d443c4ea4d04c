import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const withoutLanguage = (path: string) => path.split('/').slice(2).join('/');

/**
 * A new page begins at its beginning, for the keyboard and for those who listen too. The same page in another
 * language is not a new page: the focus stays on the switch.
 */
export function useRouteFocus() {
  const page = withoutLanguage(useLocation().pathname);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [page]);
}
