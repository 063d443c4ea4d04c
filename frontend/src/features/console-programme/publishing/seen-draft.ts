import { queryOptions } from '@tanstack/react-query';
import { getDraftChanges } from '@/api/client';
import { getDraftChangesQueryKey } from '@/api/client/@tanstack/react-query.gen';

/** What publishing now would change, with the tag by which the service knows whether it still is what was looked at. */
export function seenDraftOptions(seminarId: string) {
  const address = { path: { seminarId } };
  return queryOptions({
    queryKey: [...getDraftChangesQueryKey(address), 'tagged'],
    queryFn: async ({ signal }) => {
      const { data, response } = await getDraftChanges({ ...address, signal });
      return { ...data, tag: response.headers.get('ETag') ?? '' };
    },
    staleTime: 0,
    // what somebody looked at another time is not what they look at now
    gcTime: 0,
  });
}
