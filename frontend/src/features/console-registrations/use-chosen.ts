import { useState } from 'react';
import type { Registration } from '@/api/client';

/** Which of the people shown are chosen, out of those who wait for approval. Whoever is shown no longer is not chosen. */
export function useChosen(shown: readonly Registration[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const choosable = shown.filter(({ status, erasedAt }) => status === 'PENDING' && !erasedAt);
  const chosen = choosable.filter(({ id }) => ids.has(id));
  return {
    choosable,
    chosen,
    has: (id: string) => ids.has(id),
    toggle: (id: string) =>
      setIds(ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id])),
    all: () => setIds(new Set(choosable.map(({ id }) => id))),
    none: () => setIds(new Set()),
  };
}

export type Chosen = ReturnType<typeof useChosen>;
