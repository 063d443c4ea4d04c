import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Invitation, retryInvitation } from '@/api/client';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { toast } from '@/ui/toast';
import classes from './invitation-state.module.css';
import { invitationStateWords } from './invitation-words';

/** How far an invitation has come; where it failed, why, and the means to try again. */
export function InvitationState({ invitation }: { invitation: Invitation }) {
  useLingui();
  const queryClient = useQueryClient();
  const { id: invitationId, state, failure } = invitation;
  const retry = useMutation({
    mutationFn: () => retryInvitation({ path: { invitationId } }),
    onError: (problem) => toast(problemWords(problem)),
    onSettled: () => queryClient.invalidateQueries(operations('listInvitations')),
  });
  return (
    <div className={classes.state}>
      <span className={classes.badge} data-state={state}>
        {invitationStateWords()[state]}
      </span>
      {state === 'FAILED' && (
        <>
          {failure && <p>{failure}</p>}
          <Button variant="default" size="compact-sm" loading={retry.isPending} onClick={() => retry.mutate()}>
            <Trans>Try again</Trans>
          </Button>
        </>
      )}
    </div>
  );
}
