import { t } from '@lingui/core/macro';

export function mailingStateWords() {
  return {
    DRAFT: t`Draft`,
    QUEUED: t`About to be sent`,
    SENDING: t`Being sent`,
    SENT: t`Sent`,
    CANCELLED: t`Called off`,
  };
}
