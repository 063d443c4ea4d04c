import type { ReplyState } from '@/api/client';
import { listRepliesForModerationOptions } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { choiceParam } from '@/lib/search-params';

export const states = ['PENDING', 'APPROVED', 'REJECTED'] as const satisfies readonly ReplyState[];

export const stateIn = (params: URLSearchParams): ReplyState => choiceParam(params, 'state', states) ?? 'PENDING';

/** One page of the replies in a state: those who wait in the order in which they came, the others newest first. */
export function repliesQuery(seminarId: string, state: ReplyState, after?: string) {
  const sort = state === 'PENDING' ? 'createdAt' : '-createdAt';
  return listRepliesForModerationOptions({ path: { seminarId }, query: { state: [state], sort, after, limit: 50 } });
}

export const showsReplies = operations('listRepliesForModeration', 'listReplies', 'listHistory');

/** What a change of a reply makes stale. */
export const followed = { reply: ['listRepliesForModeration'] };
