import { type RefObject, useEffect } from 'react';

/** Up and down lead from the field through what was found, and back. */
export function useArrowKeys(page: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = page.current;
    const press = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!element || !step || event.altKey || event.ctrlKey || event.metaKey) return;
      const stations = [...element.querySelectorAll<HTMLElement>('input[type=search], [data-hit]')];
      const next = stations[stations.indexOf(document.activeElement as HTMLElement) + step];
      if (!next || !stations.includes(document.activeElement as HTMLElement)) return;
      event.preventDefault();
      next.focus();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [page]);
}
