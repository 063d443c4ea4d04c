import { useLingui } from '@lingui/react';
import type { Division } from '@/api/client';
import { divisionStateWords } from './outcome-words';
import classes from './state-badge.module.css';

export function StateBadge({ state }: Pick<Division, 'state'>) {
  useLingui();
  return (
    <span className={classes.badge} data-state={state}>
      {divisionStateWords()[state]}
    </span>
  );
}
