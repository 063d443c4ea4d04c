import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { PressRelease } from '@/api/client';
import classes from './state-badge.module.css';

/** Words first; the colour only underlines them. */
export function StateBadge({ state }: Pick<PressRelease, 'state'>) {
  useLingui();
  const words: Record<PressRelease['state'], string> = {
    DRAFT: t`Draft`,
    PUBLISHED: t`Published`,
    WITHDRAWN: t({ message: 'Withdrawn', context: 'a release' }),
  };
  return (
    <span className={classes.badge} data-state={state}>
      {words[state]}
    </span>
  );
}
