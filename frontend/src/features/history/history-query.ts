import { listHistoryInfiniteOptions } from '@/api/client/@tanstack/react-query.gen';
import { textParam } from '@/lib/search-params';

export const filterNames = ['resourceType', 'actorId', 'resourceId'] as const;

/** The history that an address asks for, newest first, page after page. */
export function historyQuery(seminarId: string, params: URLSearchParams) {
  return {
    ...listHistoryInfiniteOptions({
      path: { seminarId },
      query: {
        // the most there is: adopting a division changes hundreds of registrations, told in one line
        limit: 200,
        resourceType: textParam(params, 'resourceType'),
        actorId: textParam(params, 'actorId'),
        resourceId: textParam(params, 'resourceId'),
      },
    }),
    initialPageParam: { path: { seminarId } },
    getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
  };
}
