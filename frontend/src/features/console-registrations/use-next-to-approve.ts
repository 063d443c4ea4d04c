import { useState } from 'react';
import type { Registration } from '@/api/client';

/** Who is looked at after the one that is open: the next in the list who waits for approval, and from its end the first. */
export function useNextToApprove(shown: readonly Registration[], openId: string | undefined): string | undefined {
  const [last, setLast] = useState({ openId, shown });
  const isThere = shown.some(({ id }) => id === openId);
  if (isThere && (last.openId !== openId || last.shown !== shown)) setLast({ openId, shown });
  // whoever was decided on leaves a list of those who wait: it goes on from where they stood, not from the beginning
  const order = !isThere && last.openId === openId ? last.shown : shown;
  const place = order.findIndex(({ id }) => id === openId);
  const turn = [...order.slice(place + 1), ...order.slice(0, Math.max(place, 0))];
  const waiting = new Set(
    shown.filter(({ id, status, erasedAt }) => id !== openId && status === 'PENDING' && !erasedAt).map(({ id }) => id),
  );
  const [first] = waiting;
  return turn.find(({ id }) => waiting.has(id))?.id ?? first;
}
