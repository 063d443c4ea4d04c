import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { Delegation, Registration } from '@/api/client';
import { registrationStatusWords } from '@/lib/words';
import classes from './member-counts.module.css';

const order: Registration['status'][] = ['CONFIRMED', 'OFFERED', 'WAITLISTED', 'PENDING', 'CANCELLED', 'REJECTED'];

interface MemberCountsProps extends Pick<Delegation, 'byStatus'> {
  /** What else is counted, as an item of the list. */
  children?: ReactNode;
}

/** How many people of a delegation stand where. */
export function MemberCounts({ byStatus, children }: MemberCountsProps) {
  useLingui();
  const words = registrationStatusWords();
  const present = order.filter((status) => byStatus[status]);
  if (present.length === 0 && !children) return '–';
  return (
    <ul className={classes.counts}>
      {present.map((status) => (
        <li key={status}>
          {words[status]}: <b>{byStatus[status]}</b>
        </li>
      ))}
      {children}
    </ul>
  );
}
