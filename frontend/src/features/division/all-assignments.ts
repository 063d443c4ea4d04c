import { queryOptions } from '@tanstack/react-query';
import { listAssignments } from '@/api/client';
import { everyItem } from '@/api/pages';

/** Everybody's group in a division, page by page. Who is where in a division never changes, so it is asked for once. */
export function allAssignmentsOptions(seminarId: string, divisionId: string) {
  return queryOptions({
    queryKey: ['everybody of a division', seminarId, divisionId],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      everyItem((after) => listAssignments({ path: { seminarId, divisionId }, query: { limit: 200, after }, signal })),
  });
}
