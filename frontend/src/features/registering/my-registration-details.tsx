import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { MyRegistration } from '@/api/client';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { cancelRegistration } from '@/api/client/sdk.gen';
import { asParticipant } from '@/api/headers';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { problemWords } from '@/lib/problem-words';
import { formatDays } from '@/lib/time';
import { registrationStatusWords } from '@/lib/words';
import { AddToCalendar } from '@/ui/calendar/add-to-calendar';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LocalText } from '@/ui/local-text';
import { Notice } from '@/ui/notice';
import { useFocusAfter } from '@/ui/use-focus-after';
import { useLanguage } from '@/ui/use-language';
import { ClashNotice } from './clash-notice';
import { Entered } from './entered';
import { MyAssignment } from './my-assignment';
import { MyGroup } from './my-group';
import { MyOffer } from './my-offer';
import { type LinkEnd, MyPrivacy } from './my-privacy';
import { MySessions } from './my-sessions';
import { MyTicket } from './my-ticket';
import { MyTimes } from './my-times';
import classes from './register-page.module.css';

/** Who has an offer declines it: the card of the offer asks. */
const withdrawable = ['PENDING', 'CONFIRMED', 'WAITLISTED'];

interface MyRegistrationDetailsProps {
  mine: MyRegistration;
  token: string;
  /** Whether they stand again where they were changed a moment ago. */
  isBack?: boolean;
  onEdit: () => void;
  onEnd: (how: LinkEnd) => void;
}

export function MyRegistrationDetails({ mine, token, isBack, onEdit, onEnd }: MyRegistrationDetailsProps) {
  const language = useLanguage();
  const { registration, seminar, calendarUrl, editable } = mine;
  const status = useFocusAfter<HTMLDivElement>(registration.status);
  // whoever comes back from the form pressed a button of it, and hears whether the change has to be approved
  useEffect(() => {
    if (isBack) status.current?.focus();
  }, [isBack, status]);
  const programme = useQuery(getProgrammeOptions({ path: { seminarId: seminar.id } }));
  return (
    <div className={classes.form}>
      <div ref={status} tabIndex={-1}>
        <Status mine={mine} token={token} />
      </div>
      <ClashNotice mine={mine} />
      {mine.ticket && <MyTicket ticket={mine.ticket} />}
      <section className={classes.card}>
        <h2>
          <Link to={`/${language}/seminars/${seminar.slug}`}>
            <LocalText value={seminar.title} />
          </Link>
        </h2>
        <p>
          {formatDays(seminar.startsOn, seminar.endsOn, language)}
          {seminar.venue && (
            <>
              {' · '}
              <LocalText value={seminar.venue} />
            </>
          )}
        </p>
        {mine.registeredBy && (
          <p>
            {mine.registeredBy.contactName ? (
              <Trans>
                Registered by {mine.registeredBy.contactName}, {mine.registeredBy.delegation}.
              </Trans>
            ) : (
              <Trans>Registered with: {mine.registeredBy.delegation}.</Trans>
            )}
          </p>
        )}
        <MyGroup mine={mine} programme={programme.data} />
        {calendarUrl && (
          <AddToCalendar address={calendarUrl} name={plainText(seminar.title, language)} secret>
            <Trans>Add what I attend to calendar</Trans>
          </AddToCalendar>
        )}
      </section>
      <MyAssignment mine={mine} token={token} />
      <MyTimes mine={mine} programme={programme.data} />
      <MySessions mine={mine} token={token} />
      <section className={classes.card}>
        <h2>
          <Trans>What you entered</Trans>
        </h2>
        <Entered mine={mine} token={token} programme={programme.data} />
        <div className={classes.buttons}>
          {editable && (
            <Button onClick={onEdit}>
              <Trans>Change</Trans>
            </Button>
          )}
          {withdrawable.includes(registration.status) && editable && <Withdraw mine={mine} token={token} />}
        </div>
      </section>
      <MyPrivacy mine={mine} token={token} onEnd={onEnd} />
    </div>
  );
}

function Status({ mine, token }: { mine: MyRegistration; token: string }) {
  const { registration, waitingPosition, seminar } = mine;
  const language = useLanguage();
  const words = registrationStatusWords()[registration.status];
  switch (registration.status) {
    case 'CONFIRMED':
      return (
        <Notice tone="success" title={words}>
          <Trans>You have a place.</Trans>
        </Notice>
      );
    case 'WAITLISTED':
      return (
        <Notice tone="warning" title={words}>
          {waitingPosition ? (
            <Trans>
              Your place in the queue: {waitingPosition}. You will be told as soon as a place is free that you can have.
            </Trans>
          ) : (
            <Trans>You will be told as soon as a place is free.</Trans>
          )}
        </Notice>
      );
    case 'OFFERED':
      return <MyOffer mine={mine} token={token} />;
    case 'PENDING':
      return (
        <Notice title={words}>
          {registration.confirmedAt ? (
            <Trans>The organizers look at what you changed. Your place is kept meanwhile.</Trans>
          ) : (
            <Trans>The organizers look at your registration. You will be told what they decide.</Trans>
          )}
        </Notice>
      );
    case 'CANCELLED':
      return (
        <Notice
          title={words}
          actions={
            seminar.lifecycle === 'REGISTRATION_OPEN' && (
              <Button component={Link} to={`/${language}/seminars/${seminar.slug}/register`} variant="default">
                <Trans>Register again</Trans>
              </Button>
            )
          }
        >
          {registration.offerExpiresAt ? (
            <Trans>The place was not accepted in time and has gone to the next who waits.</Trans>
          ) : (
            <Trans>You do not take part any more; what place there was is given to others.</Trans>
          )}
        </Notice>
      );
    default:
      return <Notice title={words} />;
  }
}

function Withdraw({ mine: { registration, seminar }, token }: Pick<MyRegistrationDetailsProps, 'mine' | 'token'>) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation({
    mutationFn: () =>
      cancelRegistration({
        path: { seminarId: seminar.id, registrationId: registration.id },
        headers: asParticipant(token),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries(operations('getMyRegistration', 'getMyAssignment'));
      setAsking(false);
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        <Trans context="oneself">Withdraw</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Withdraw from the seminar?`}
        confirm={<Trans context="oneself">Withdraw</Trans>}
        danger
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate()}
        onClose={() => setAsking(false)}
      >
        <Trans>Your place becomes free for others. You can register again while registration is open.</Trans>
        {withdraw.error && <Notice tone="danger">{problemWords(withdraw.error)}</Notice>}
      </ConfirmDialog>
    </>
  );
}
