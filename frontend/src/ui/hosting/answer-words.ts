import { t } from '@lingui/core/macro';
import type { StopAnswer } from '@/api/client';

export function answerWords(): Record<StopAnswer['state'], string> {
  return { ASKED: t`No answer yet`, CONFIRMED: t`Confirmed`, DECLINED: t`Declined` };
}
