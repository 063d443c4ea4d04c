import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { acceptOffer, approveRegistration, declineOffer, offerPlace, type Registration } from '@/api/client';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import classes from './place-actions.module.css';
import { showsRegistrations } from './registrations-query';

const deeds = {
  approve: approveRegistration,
  offer: offerPlace,
  accept: acceptOffer,
  decline: declineOffer,
};
type Deed = keyof typeof deeds;

/** What an organizer can do for one who waits: for a yes, for a place, or with an offer not answered yet. */
export function PlaceActions({ registration }: { registration: Registration }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [declining, setDeclining] = useState(false);
  const { id: registrationId, seminarId, fullName, status } = registration;
  const done: Record<Deed, (now: Registration) => ReactNode> = {
    approve: (now) =>
      now.status === 'CONFIRMED' ? (
        <Trans>Approved, with a place: {fullName}.</Trans>
      ) : (
        <Trans>Approved, on the waiting list: {fullName}.</Trans>
      ),
    offer: () => <Trans>A place is offered: {fullName}.</Trans>,
    accept: () => <Trans>Accepted: {fullName}.</Trans>,
    decline: () => <Trans>Declined: {fullName}.</Trans>,
  };
  const act = useMutation({
    mutationFn: (deed: Deed) => deeds[deed]({ path: { seminarId, registrationId } }),
    onSuccess: ({ data: now }, deed) => {
      setDeclining(false);
      toast(done[deed](now));
      return queryClient.invalidateQueries(showsRegistrations);
    },
    onError: (problem, deed) => {
      if (deed !== 'decline') toast(problemWords(problem));
      return queryClient.invalidateQueries(showsRegistrations);
    },
  });
  const button = (deed: Deed, words: ReactNode) => (
    <Button
      variant="default"
      size="xs"
      loading={act.isPending && act.variables === deed}
      onClick={() => act.mutate(deed)}
    >
      {words}
    </Button>
  );
  return (
    <>
      <div className={classes.actions}>
        {status === 'PENDING' && button('approve', <Trans>Approve</Trans>)}
        {status === 'WAITLISTED' && button('offer', <Trans>Offer a place</Trans>)}
        {status === 'OFFERED' && (
          <>
            {button('accept', <Trans>Accept for them</Trans>)}
            <Button variant="default" size="xs" onClick={() => setDeclining(true)}>
              <Trans>Decline for them</Trans>
            </Button>
          </>
        )}
      </div>
      <ConfirmDialog
        opened={declining}
        title={t`Decline the place for ${fullName}?`}
        confirm={<Trans>Decline for them</Trans>}
        danger
        busy={act.isPending}
        onConfirm={() => act.mutate('decline')}
        onClose={() => setDeclining(false)}
      >
        {act.error && <Notice tone="danger" title={problemWords(act.error)} />}
        <Trans>The place goes to the next who waits, while registration is open.</Trans>
      </ConfirmDialog>
    </>
  );
}
