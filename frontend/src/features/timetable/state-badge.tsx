import { useLingui } from '@lingui/react';
import type { Timetable } from '@/api/client';
import classes from './state-badge.module.css';
import { timetableStateWords } from './timetable-name';

export function StateBadge({ state }: Pick<Timetable, 'state'>) {
  useLingui();
  return (
    <span className={classes.badge} data-state={state}>
      {timetableStateWords()[state]}
    </span>
  );
}
