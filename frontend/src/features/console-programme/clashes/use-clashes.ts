import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listClashesOptions } from '@/api/client/@tanstack/react-query.gen';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';

/** What the service warns of in the programme, and how much of it a session has a part in. */
export function useClashes() {
  const { id: seminarId } = useSeminar();
  const { access } = useSeminarAccess();
  const { data } = useQuery({
    ...listClashesOptions({ path: { seminarId } }),
    enabled: access?.sees ?? false,
    placeholderData: (before) => before,
  });
  return useMemo(() => {
    const clashes = data?.items ?? [];
    const counts = new Map<string, number>();
    for (const { sessionIds } of clashes) {
      for (const id of sessionIds) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return { clashes: data && clashes, countOf: (id: string) => counts.get(id) ?? 0 };
  }, [data]);
}
