import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { cancelRegistration, confirmRegistration, type Registration, rejectRegistration } from '@/api/client';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { toast, toastWithUndo } from '@/ui/toast';
import { PlaceActions } from './place-actions';
import classes from './registration-details.module.css';
import { showsRegistrations } from './registrations-query';
import { usePanelAddress } from './use-panel-address';

/** What an organizer decides about a registration. */
export function RegistrationActions({ registration }: { registration: Registration }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { edit } = usePanelAddress();
  const [asked, setAsked] = useState<'cancel' | 'reject' | 'over'>();
  const { id: registrationId, seminarId, fullName, status } = registration;
  const path = { seminarId, registrationId };
  const refresh = () => queryClient.invalidateQueries(showsRegistrations);
  const confirmAgain = async () => {
    await confirmRegistration({ path, body: {} });
    await refresh();
  };
  const confirm = useMutation({
    mutationFn: (overCapacity: boolean) => confirmRegistration({ path, body: { overCapacity } }),
    onSuccess: () => {
      setAsked(undefined);
      toast(<Trans>Confirmed: {fullName}.</Trans>);
      return refresh();
    },
    onError: (problem) => {
      if (isProblem(problem, 'seminar-full')) setAsked('over');
      else toast(problemWords(problem));
    },
  });
  const leave = useMutation({
    mutationFn: (how: 'cancel' | 'reject') =>
      how === 'cancel' ? cancelRegistration({ path }) : rejectRegistration({ path }),
    onSuccess: (_, how) => {
      setAsked(undefined);
      const words = how === 'cancel' ? <Trans>Withdrawn: {fullName}.</Trans> : <Trans>Not accepted: {fullName}.</Trans>;
      // Somebody from the waiting list may have the place by now: then there is no way back without a question.
      if (status === 'CONFIRMED') toastWithUndo(words, confirmAgain);
      else toast(words);
      return refresh();
    },
  });
  const close = () => {
    leave.reset();
    confirm.reset();
    setAsked(undefined);
  };
  const live = status !== 'CANCELLED' && status !== 'REJECTED';
  return (
    <div>
      <PlaceActions registration={registration} />
      <div className={classes.actions}>
        {status !== 'CONFIRMED' && status !== 'OFFERED' && status !== 'PENDING' && (
          <Button variant="default" size="xs" loading={confirm.isPending} onClick={() => confirm.mutate(false)}>
            {live ? <Trans>Confirm</Trans> : <Trans>Take back</Trans>}
          </Button>
        )}
        <Button variant="default" size="xs" onClick={edit}>
          <Trans>Change</Trans>
        </Button>
        {live && status !== 'OFFERED' && (
          <Button variant="default" size="xs" onClick={() => setAsked('cancel')}>
            <Trans>Withdraw</Trans>
          </Button>
        )}
        {status !== 'REJECTED' && (
          <Button variant="default" size="xs" onClick={() => setAsked('reject')}>
            <Trans>Do not accept</Trans>
          </Button>
        )}
      </div>
      <ConfirmDialog
        opened={asked === 'over'}
        title={t`Confirm although all places are taken?`}
        confirm={<Trans>Confirm all the same</Trans>}
        busy={confirm.isPending}
        onConfirm={() => confirm.mutate(true)}
        onClose={close}
      >
        <Trans>{fullName} gets a place beyond the number of places of the seminar.</Trans>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'cancel'}
        title={t`Withdraw the registration of ${fullName}?`}
        confirm={<Trans>Withdraw</Trans>}
        danger
        busy={leave.isPending}
        onConfirm={() => leave.mutate('cancel')}
        onClose={close}
      >
        {leave.error && <Notice tone="danger" title={problemWords(leave.error)} />}
        <Trans>
          The place becomes free: while registration is open, it is offered to the first on the waiting list. The person
          is told by mail and may register again.
        </Trans>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'reject'}
        title={t`Not accept ${fullName}?`}
        confirm={<Trans>Do not accept</Trans>}
        danger
        busy={leave.isPending}
        onConfirm={() => leave.mutate('reject')}
        onClose={close}
      >
        {leave.error && <Notice tone="danger" title={problemWords(leave.error)} />}
        <Trans>
          The person is told by mail, loses the place and cannot register again with this e-mail. You can take them back
          later.
        </Trans>
      </ConfirmDialog>
    </div>
  );
}
