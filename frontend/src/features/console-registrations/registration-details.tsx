import type { Registration } from '@/api/client';
import type { SeminarParts } from '@/ui/seminar-parts';
import { BadgeSection } from './badge-section';
import { DelegationSection } from './delegation-section';
import { HistorySection } from './history-section';
import { LinkSection } from './link-section';
import { MessagesSection } from './messages-section';
import { RegistrationActions } from './registration-actions';
import classes from './registration-details.module.css';
import { RegistrationFacts } from './registration-facts';
import { StatusBadge } from '@/ui/registration/status-badge';

interface RegistrationDetailsProps {
  registration: Registration;
  parts: SeminarParts;
  mayWrite: boolean;
}

export function RegistrationDetails({ registration, parts, mayWrite }: RegistrationDetailsProps) {
  return (
    <div className={classes.details}>
      <div className={classes.head}>
        <StatusBadge status={registration.status} />
        {mayWrite && <RegistrationActions registration={registration} />}
      </div>
      <RegistrationFacts registration={registration} parts={parts} />
      {mayWrite && <DelegationSection key={`of ${registration.id}`} registration={registration} />}
      {mayWrite && <LinkSection key={registration.id} registration={registration} />}
      {registration.status === 'CONFIRMED' && <BadgeSection registration={registration} />}
      <MessagesSection registrationId={registration.id} />
      <HistorySection registrationId={registration.id} />
    </div>
  );
}
