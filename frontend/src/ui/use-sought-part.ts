import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Leads to the part of the page that the address names, which was not there yet when the browser looked for it. Called
 * where the part is drawn.
 */
export function useSoughtPart() {
  const { hash } = useLocation();
  useEffect(() => {
    const part = document.getElementById(hash.slice(1));
    if (!part) return undefined;
    part.dataset.sought = '';
    // After the frame has put the focus at the beginning of a new page.
    const later = setTimeout(() => {
      part.tabIndex = -1;
      part.focus({ preventScroll: true });
      part.scrollIntoView({ block: 'center' });
    });
    return () => {
      clearTimeout(later);
      delete part.dataset.sought;
    };
  }, [hash]);
}
