import { t } from '@lingui/core/macro';

export function invitedRoleWords() {
  return { organizer: t`Organizer`, reader: t`Reader`, host: t`Host` };
}

export function invitationStateWords() {
  return { PENDING: t`The account is being made`, DONE: t`Has an account`, FAILED: t`The account could not be made` };
}
