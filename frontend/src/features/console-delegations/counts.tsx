import { useLingui } from '@lingui/react';
import type { Delegation, Registration } from '@/api/client';
import { registrationStatusWords } from '@/lib/words';
import classes from './delegations.module.css';

const order: Registration['status'][] = ['CONFIRMED', 'OFFERED', 'WAITLISTED', 'PENDING', 'CANCELLED', 'REJECTED'];

/** How many people of a delegation stand where. */
export function Counts({ byStatus }: Pick<Delegation, 'byStatus'>) {
  useLingui();
  const words = registrationStatusWords();
  const present = order.filter((status) => byStatus[status]);
  if (present.length === 0) return '–';
  return (
    <ul className={classes.counts}>
      {present.map((status) => (
        <li key={status}>
          {words[status]}: <b>{byStatus[status]}</b>
        </li>
      ))}
    </ul>
  );
}
