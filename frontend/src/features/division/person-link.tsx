import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { Assignment } from '@/api/client';
import { useAddress } from './address';
import classes from './person-link.module.css';

/** A division outlives the personal data of those in it. */
export function personName(fullName: string | undefined): string {
  return fullName ?? t`Name removed`;
}

/** A name that opens why this person is in their group. */
export function PersonLink({ registrationId, fullName }: Pick<Assignment, 'registrationId' | 'fullName'>) {
  useLingui();
  const { to } = useAddress();
  return (
    <Link to={to({ person: registrationId })} preventScrollReset className={classes.link}>
      {personName(fullName)}
    </Link>
  );
}
