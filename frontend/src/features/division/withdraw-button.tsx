import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Division, withdrawDivision } from '@/api/client';
import { ifMatch, useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';

interface WithdrawButtonProps {
  division: Division;
  /** Whether there is one that was in force before it. */
  hasEarlier: boolean;
}

/** Takes the adoption of the division in force back. */
export function WithdrawButton({ division, hasEarlier }: WithdrawButtonProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation({
    mutationFn: () =>
      once(division.id, (key) =>
        withdrawDivision({
          path: { seminarId: division.seminarId, divisionId: division.id },
          headers: { ...ifMatch(division), ...key },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries(
        operations('listDivisions', 'listRegistrations', 'getRegistration', 'listHistory'),
      );
      setAsking(false);
      toast(<Trans>Taken back: it is a proposal again.</Trans>);
    },
    onError: () => queryClient.invalidateQueries(operations('listDivisions')),
  });
  const close = () => {
    withdraw.reset();
    setAsking(false);
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        <Trans>Take the adoption back</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Take this division out of force?`}
        confirm={<Trans>Take the adoption back</Trans>}
        danger
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate()}
        onClose={close}
      >
        {withdraw.error && <Notice tone="danger" title={problemWords(withdraw.error)} />}
        {hasEarlier ? (
          <Trans>
            Everybody has the group of the division that was in force before, and whoever came later has none.
            Participants see it on their own page.
          </Trans>
        ) : (
          <Trans>Nobody has a group any more, and participants see none on their own page.</Trans>
        )}
      </ConfirmDialog>
    </>
  );
}
