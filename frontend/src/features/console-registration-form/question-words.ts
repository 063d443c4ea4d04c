import { t } from '@lingui/core/macro';
import type { QuestionKind } from '@/api/client';

export function kindWords(): Record<QuestionKind, string> {
  return {
    TEXT: t`Short text`,
    LONG_TEXT: t`Long text`,
    NUMBER: t({ message: 'Number', context: 'an answer' }),
    CHOICE: t`One of several`,
    CHOICES: t`Several of several`,
    DATE: t`Day`,
    ORGANIZATION: t`Organization`,
    FILE: t`File`,
    CONSENT: t`Consent`,
  };
}
