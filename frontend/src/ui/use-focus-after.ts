import { useEffect, useRef } from 'react';

/**
 * For what stands otherwise once something was done to it, by a button that is gone then: it takes the focus that nothing
 * else has, so that nobody who works with the keyboard is thrown to the top of the page, and who listens hears what it is.
 *
 * @param state changes when it stands otherwise
 */
export function useFocusAfter<Box extends HTMLElement>(state: string) {
  const box = useRef<Box>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (!document.activeElement || document.activeElement === document.body) box.current?.focus();
  }, [state]);
  return box;
}
