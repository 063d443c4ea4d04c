import { useQuery } from '@tanstack/react-query';
import type { ReplyForModeration } from '@/api/client';
import { listRepliesForModerationOptions } from '@/api/client/@tanstack/react-query.gen';
import { useSeminar } from '@/ui/use-seminar';

/** The replies that others of them answer, by id. They stand elsewhere in the queue: whoever answers saw them approved. */
export function useParents(replies: readonly ReplyForModeration[]): ReadonlyMap<string, ReplyForModeration> {
  const { id: seminarId } = useSeminar();
  const query = { state: ['APPROVED' as const, 'REJECTED' as const], sort: '-createdAt', limit: 200 };
  const { data } = useQuery({
    ...listRepliesForModerationOptions({ path: { seminarId }, query }),
    enabled: replies.some(({ parentId }) => parentId !== undefined),
  });
  return new Map([...(data?.items ?? []), ...replies].map((reply) => [reply.id, reply]));
}
