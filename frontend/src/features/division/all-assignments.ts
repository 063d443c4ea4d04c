import { queryOptions } from '@tanstack/react-query';
import { type Assignment, listAssignments } from '@/api/client';

/** Everybody's group in a division, page by page. Who is where in a division never changes, so it is asked for once. */
export function allAssignmentsOptions(seminarId: string, divisionId: string) {
  return queryOptions({
    queryKey: ['everybody of a division', seminarId, divisionId],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const assignments: Assignment[] = [];
      let after: string | undefined;
      do {
        const { data } = await listAssignments({
          path: { seminarId, divisionId },
          query: { limit: 200, after },
          signal,
        });
        assignments.push(...data.items);
        after = data.next ?? undefined;
      } while (after);
      return assignments;
    },
  });
}
