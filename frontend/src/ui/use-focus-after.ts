import { useEffect, useRef } from 'react';

/**
 * For what stands otherwise once something was done to it, by a button that is gone then: it takes the focus that nothing
 * else has, so that nobody who works with the keyboard is thrown to the top of the page, and who listens hears what it is.
 *
 * @param state changes when it stands otherwise; absent while that is not known
 */
export function useFocusAfter<Box extends HTMLElement>(state: string | undefined) {
  const box = useRef<Box>(null);
  const before = useRef(state);
  useEffect(() => {
    if (state === undefined || before.current === state) return;
    const isFirst = before.current === undefined;
    before.current = state;
    if (isFirst) return;
    if (!document.activeElement || document.activeElement === document.body) box.current?.focus();
  }, [state]);
  return box;
}
