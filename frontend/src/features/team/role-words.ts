import { t } from '@lingui/core/macro';

export function teamRoleWords() {
  return { ORGANIZER: t`Organizer`, READER: t`Reader` };
}
