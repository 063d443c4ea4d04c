import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MyDelegation, MyMember } from '@/api/client';
import { acceptOffer, cancelRegistration, declineOffer, mailDelegationMemberLink } from '@/api/client/sdk.gen';
import { asParticipant } from '@/api/headers';
import { operations } from '@/api/pages';
import { asProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import classes from './delegating.module.css';

interface MemberActionsProps {
  mine: MyDelegation;
  member: MyMember;
  token: string;
  onCorrect: () => void;
  onReplace: () => void;
}

/** What a contact can do with one person who comes. */
export function MemberActions({ mine, member: { registration }, token, onCorrect, onReplace }: MemberActionsProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [declining, setDeclining] = useState(false);
  const { fullName } = registration;
  const headers = asParticipant(token);
  const cancel = useMutation({
    mutationFn: () =>
      cancelRegistration({ path: { seminarId: mine.seminar.id, registrationId: registration.id }, headers }),
    onSuccess: async () => {
      await queryClient.invalidateQueries(operations('getMyDelegation'));
      setAsking(false);
    },
  });
  const mail = useMutation({
    mutationFn: () =>
      mailDelegationMemberLink({
        path: { seminarId: mine.seminar.id, delegationId: mine.delegation.id, registrationId: registration.id },
        headers,
      }),
    onSuccess: ({ data }) =>
      toast(
        data.mailed
          ? t`The link was mailed to ${fullName} again`
          : t`The link was mailed less than ten minutes ago; it may take a moment to arrive`,
      ),
    onError: (problem) => toast(problemWords(asProblem(problem))),
  });
  const answer = useMutation({
    mutationFn: (yes: boolean) =>
      (yes ? acceptOffer : declineOffer)({
        path: { seminarId: mine.seminar.id, registrationId: registration.id },
        headers,
      }),
    onSuccess: (_, yes) => {
      if (yes) toast(t`${fullName} has a place`);
      setDeclining(false);
    },
    onError: (problem) => toast(problemWords(asProblem(problem))),
    onSettled: () => queryClient.invalidateQueries(operations('getMyDelegation')),
  });
  if (registration.status === 'CANCELLED' || registration.status === 'REJECTED') return null;
  return (
    <div className={classes.actions}>
      {registration.status === 'OFFERED' && (
        <>
          <Button
            size="xs"
            loading={answer.isPending}
            onClick={() => answer.mutate(true)}
            aria-label={t`Accept the place: ${fullName}`}
          >
            <Trans>Accept the place</Trans>
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => setDeclining(true)}
            aria-label={t`Decline the place: ${fullName}`}
          >
            <Trans>Decline</Trans>
          </Button>
        </>
      )}
      <Button size="xs" variant="default" onClick={onCorrect} aria-label={t`Correct: ${fullName}`}>
        <Trans>Correct</Trans>
      </Button>
      <Button size="xs" variant="default" onClick={onReplace} aria-label={t`Replace: ${fullName}`}>
        <Trans>Replace</Trans>
      </Button>
      <Button
        size="xs"
        variant="default"
        loading={mail.isPending}
        onClick={() => mail.mutate()}
        aria-label={t`Mail the link again: ${fullName}`}
      >
        <Trans>Mail the link</Trans>
      </Button>
      {registration.status !== 'OFFERED' && (
        <Button size="xs" variant="default" onClick={() => setAsking(true)} aria-label={t`Withdraw: ${fullName}`}>
          <Trans>Withdraw</Trans>
        </Button>
      )}
      <ConfirmDialog
        opened={declining}
        title={t`Decline the place of ${fullName}?`}
        confirm={<Trans>Decline</Trans>}
        danger
        busy={answer.isPending}
        onConfirm={() => answer.mutate(false)}
        onClose={() => setDeclining(false)}
      >
        <Trans>The place goes to the next who waits, and the person leaves the waiting list.</Trans>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking}
        title={t`Withdraw ${fullName}?`}
        confirm={<Trans>Withdraw</Trans>}
        danger
        busy={cancel.isPending}
        onConfirm={() => cancel.mutate()}
        onClose={() => setAsking(false)}
      >
        <Trans>
          The place becomes free for others, and the person is told by e-mail. If somebody else is to come instead,
          replace this person: then the place stays with your delegation.
        </Trans>
        {cancel.error && <Notice tone="danger">{problemWords(asProblem(cancel.error))}</Notice>}
      </ConfirmDialog>
    </div>
  );
}
