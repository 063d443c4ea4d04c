import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type MakeBadges, type MakeBadgesData, makeBadges } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { useSeminar } from '@/ui/use-seminar';

/** Has a file of badges made. */
export function useMakeBadges() {
  const queryClient = useQueryClient();
  const { id: seminarId } = useSeminar();
  const once = useIdempotency();
  return useMutation({
    mutationFn: (asked: { query?: MakeBadgesData['query']; body: MakeBadges }) =>
      once(asked, (headers) => makeBadges({ path: { seminarId }, ...asked, headers })),
    onSuccess: () => queryClient.invalidateQueries(operations('listBadgeRuns', 'countBadges', 'listHistory')),
  });
}
