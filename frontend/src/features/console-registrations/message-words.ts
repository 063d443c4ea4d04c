import { t } from '@lingui/core/macro';

export function messageStateWords() {
  return { QUEUED: t`Waiting to be sent`, SENT: t`Sent`, FAILED: t`Could not be sent` };
}
