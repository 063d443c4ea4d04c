import { useState } from 'react';
import type { RegistrationImport } from '@/api/client';

export type Target = Pick<RegistrationImport['columns'][number], 'field' | 'question'>;

/** How a file is to be read, in what can be said of it without reading it anew. */
export interface Wish {
  columns: readonly Target[];
  language: RegistrationImport['language'];
}

/** The wish as it stands on screen, until the service has it: what it has read since begins anew. */
export function useWish(file: RegistrationImport | undefined) {
  const [edited, setEdited] = useState<{ revision: number; wish: Wish }>();
  const stored: Wish = {
    columns: file?.columns.map(({ field, question }) => ({ field, question })) ?? [],
    language: file?.language ?? 'kk',
  };
  const wish = edited && edited.revision === file?.revision ? edited.wish : stored;
  return {
    wish,
    changed: JSON.stringify(wish) !== JSON.stringify(stored),
    setWish: (next: Wish) => setEdited({ revision: file?.revision ?? 0, wish: next }),
  };
}
