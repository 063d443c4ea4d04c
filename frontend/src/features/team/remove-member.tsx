import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addTeamMember, removeTeamMember, type TeamMember } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { toastWithUndo } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useMe } from '@/ui/use-me';
import { showsTeam } from './add-member';

export function RemoveMember({ member }: { member: TeamMember }) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { me, may } = useMe();
  const [asking, setAsking] = useState(false);
  const { id: memberId, seminarId, subject, name, email, role } = member;
  const leavesForGood = subject === me?.id && !may('administration:all');
  const path = { seminarId };
  const removal = useMutation({
    mutationFn: () => removeTeamMember({ path: { ...path, memberId }, headers: ifMatch(member) }),
    onSuccess: async () => {
      setAsking(false);
      if (leavesForGood) {
        await navigate(`/${language}/console/seminars`);
        return;
      }
      toastWithUndo(<Trans>No longer in the team: {name}.</Trans>, async () => {
        await addTeamMember({ path, body: { subject, name, email, role } });
        await queryClient.invalidateQueries(showsTeam);
      });
      await queryClient.invalidateQueries(showsTeam);
    },
  });
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t({ message: `Remove: ${name}`, context: 'from the team' })}
        onClick={() => setAsking(true)}
      >
        <Trans context="from the team">Remove</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Take ${name} out of the team?`}
        confirm={<Trans context="from the team">Remove</Trans>}
        danger
        busy={removal.isPending}
        onConfirm={() => removal.mutate()}
        onClose={() => {
          removal.reset();
          setAsking(false);
        }}
      >
        {removal.error && <Notice tone="danger" title={problemWords(removal.error)} />}
        {leavesForGood ? (
          <Trans>
            This is you: you will not see the draft, the registrations or the history of this seminar any more.
          </Trans>
        ) : (
          <Trans>They will not see the draft, the registrations or the history of this seminar any more.</Trans>
        )}
      </ConfirmDialog>
    </>
  );
}
