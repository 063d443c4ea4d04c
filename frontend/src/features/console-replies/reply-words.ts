import { t } from '@lingui/core/macro';
import type { ReplyState } from '@/api/client';

export function replyStateWords(): Record<ReplyState, string> {
  return { PENDING: t`Waiting`, APPROVED: t`Approved`, REJECTED: t`Rejected` };
}

/** What is done to a reply to bring it into a state. */
export function verdictWords(): Record<ReplyState, string> {
  return { PENDING: t`Put back`, APPROVED: t`Approve`, REJECTED: t`Reject` };
}
