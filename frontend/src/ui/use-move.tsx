import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { operations } from '@/api/pages';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { moved } from './reorder-list';
import { toast } from './toast';

interface MoveOptions<Item> {
  items: readonly Item[];
  /** Saves one item in its new place, counted from 1; the service makes room for it. */
  save: (item: Item, place: number) => Promise<unknown>;
  shows: ReturnType<typeof operations>;
}

/** Puts a list of the service in order: shown at once, taken back where the service refuses. */
export function useMove<Item>({ items, save, shows }: MoveOptions<Item>) {
  const queryClient = useQueryClient();
  const [ahead, setAhead] = useState<readonly Item[]>();
  const mutation = useMutation({
    mutationFn: ({ item, to }: { item: Item; to: number }) => save(item, to + 1),
    onError: (error) => toast(isProblem(error) ? problemWords(error) : <Trans>The order could not be saved.</Trans>),
    onSettled: async () => {
      await queryClient.invalidateQueries(shows);
      setAhead(undefined);
    },
  });
  return {
    items: ahead ?? items,
    move: (from: number, to: number) => {
      const item = items[from];
      if (!item || mutation.isPending) return;
      setAhead(moved(items, from, to));
      mutation.mutate({ item, to });
    },
  };
}
