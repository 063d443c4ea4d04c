import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Registration } from '@/api/client';
import { Moment } from '@/ui/moment';
import { Notice } from '@/ui/notice';
import type { SeminarParts } from '@/ui/seminar-parts';
import { useSeminar } from '@/ui/use-seminar';
import { useFocusAfter } from '@/ui/use-focus-after';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { BadgeSection } from './badge-section';
import { DelegationSection } from './delegation-section';
import { EraseSection } from './erase-section';
import { HistorySection } from './history-section';
import { LinkSection } from './link-section';
import { MessagesSection } from './messages-section';
import { RegistrationActions } from './registration-actions';
import classes from './registration-details.module.css';
import { RegistrationFacts } from './registration-facts';
import { usePanelAddress } from './use-panel-address';
import { SignUpsSection } from './sign-ups-section';
import { StatusBadge } from '@/ui/registration/status-badge';

interface RegistrationDetailsProps {
  registration: Registration;
  parts: SeminarParts;
  mayWrite: boolean;
  /** Who else waits for approval; absent where nobody does. */
  next?: string;
}

export function RegistrationDetails({ registration, parts, mayWrite, next }: RegistrationDetailsProps) {
  const { timeZone } = useSeminar();
  const panel = usePanelAddress();
  const head = useFocusAfter<HTMLDivElement>(registration.status + (registration.erasedAt ?? ''));
  const { mayErase } = useSeminarAccess();
  // of who is erased nothing can be changed any more
  const changes = mayWrite && !registration.erasedAt;
  return (
    <div className={classes.details}>
      <div className={classes.head} ref={head} tabIndex={-1}>
        <StatusBadge status={registration.status} />
        {changes && <RegistrationActions registration={registration} />}
      </div>
      {changes && next && (
        <Button className={classes.next} variant="subtle" size="compact-sm" onClick={() => panel.show(next)}>
          <Trans>Next who waits for approval</Trans>
        </Button>
      )}
      {registration.erasedAt && (
        <Notice title={<Trans>This person is erased</Trans>}>
          <Trans>
            Who it was is kept no longer, since <Moment at={registration.erasedAt} timeZone={timeZone} />. The
            registration counts as before.
          </Trans>
        </Notice>
      )}
      <RegistrationFacts registration={registration} parts={parts} />
      {changes && <DelegationSection registration={registration} />}
      <SignUpsSection registration={registration} mayWrite={changes} />
      {changes && <LinkSection registration={registration} />}
      {registration.status === 'CONFIRMED' && !registration.erasedAt && <BadgeSection registration={registration} />}
      <MessagesSection registrationId={registration.id} />
      <HistorySection registrationId={registration.id} />
      {mayErase && !registration.erasedAt && <EraseSection registration={registration} />}
    </div>
  );
}
