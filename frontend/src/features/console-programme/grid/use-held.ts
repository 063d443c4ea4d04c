import { useCallback, useEffect, useRef, useState } from 'react';
import type { Session } from '@/api/client';
import { useLatest } from '@/ui/use-latest';
import type { SessionBody } from '../edits/session-change';

/** A pause of this long after the last stroke, and what was moved by keys is put down. */
const PAUSE = 1000;

export interface Held {
  /** As it was at the first stroke: what somebody else makes of it meanwhile is not overwritten unasked. */
  base: Session;
  to: Partial<SessionBody>;
}

/**
 * What is being moved by keys: stroke by stroke on the screen, and written once when the person pauses, goes on to
 * something else or says so.
 */
export function useHeld(putDown: (held: Held) => void) {
  const [held, setHeld] = useState<Held>();
  const current = useRef<Held>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useLatest(putDown);

  const show = useCallback((next: Held | undefined) => {
    clearTimeout(timer.current);
    current.current = next;
    setHeld(next);
  }, []);
  const settle = useCallback(() => {
    const last = current.current;
    if (!last) return false;
    latest.current(last);
    show(undefined);
    return true;
  }, [show, latest]);
  const hold = useCallback(
    (next: Held) => {
      if (current.current && current.current.base.id !== next.base.id) settle();
      show(next);
      timer.current = setTimeout(settle, PAUSE);
    },
    [settle, show],
  );
  const letGo = useCallback(() => {
    const was = current.current !== undefined;
    show(undefined);
    return was;
  }, [show]);
  useEffect(() => () => void settle(), [settle]);
  return { held, hold, settle, letGo };
}
