import { useEffect, useRef } from 'react';

/**
 * For lists whose pressed button goes away or moves: says where the focus goes once the list is drawn anew, so that
 * nobody who works with the keyboard is thrown back to the top of the page.
 */
export function useFocusNext<Box extends HTMLElement>() {
  const box = useRef<Box>(null);
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    for (const selector of wanted.current) {
      const target = box.current?.querySelector<HTMLElement>(selector);
      if (!target) continue;
      target.focus();
      break;
    }
    wanted.current = [];
  });
  return {
    box,
    /** The first that is there of these selectors below the box. */
    focusNext: (...selectors: string[]) => {
      wanted.current = selectors;
    },
  };
}
