import { useLingui } from '@lingui/react';
import type { Registration } from '@/api/client';
import { registrationStatusWords } from '@/lib/words';
import classes from './status-badge.module.css';

export function StatusBadge({ status }: Pick<Registration, 'status'>) {
  useLingui();
  return (
    <span className={classes.badge} data-status={status}>
      {registrationStatusWords()[status]}
    </span>
  );
}
