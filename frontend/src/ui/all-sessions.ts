import { queryOptions } from '@tanstack/react-query';
import { listSessions } from '@/api/client';
import { everyItem } from '@/api/pages';

/** Every session of the seminar, page by page. Keyed as the operation it is made of, so that it grows stale with it. */
export function allSessionsOptions({ seminarId }: { seminarId: string }) {
  return queryOptions({
    queryKey: [{ _id: 'listSessions', all: true, path: { seminarId } }] as const,
    queryFn: ({ signal }) =>
      everyItem((after) => listSessions({ path: { seminarId }, query: { limit: 200, after }, signal })),
  });
}
