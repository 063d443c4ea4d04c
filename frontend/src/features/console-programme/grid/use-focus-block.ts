import { type RefObject, useEffect, useRef } from 'react';

/** Wanted anew with each new object, even where it is the same session. */
export interface Focus {
  sessionId: string;
}

/** Brings a block into sight and gives it the focus, as soon as its day is drawn. */
export function useFocusBlock(box: RefObject<HTMLElement | null>, focus: Focus | undefined) {
  const reached = useRef<Focus>(undefined);
  useEffect(() => {
    if (!focus || reached.current === focus) return;
    const block = box.current?.querySelector<HTMLElement>(`[data-session="${focus.sessionId}"]`);
    if (!block) return;
    reached.current = focus;
    block.scrollIntoView({ block: 'center', inline: 'nearest' });
    block.focus({ preventScroll: true });
  });
}
