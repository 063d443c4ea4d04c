import { t } from '@lingui/core/macro';
import type { ReplyState } from '@/api/client';

export function replyStateWords(): Record<ReplyState, string> {
  return {
    PENDING: t({ message: 'Waiting', context: 'replies' }),
    APPROVED: t({ message: 'Approved', context: 'replies' }),
    REJECTED: t({ message: 'Rejected', context: 'replies' }),
  };
}

/** What is done to a reply to bring it into a state. */
export function verdictWords(): Record<ReplyState, string> {
  return { PENDING: t`Put back`, APPROVED: t`Approve`, REJECTED: t`Reject` };
}
