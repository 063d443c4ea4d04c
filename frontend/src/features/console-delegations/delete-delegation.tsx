import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Delegation } from '@/api/client';
import { deleteDelegation } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { asProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DeleteIcon } from '@/ui/icons';
import { Notice } from '@/ui/notice';
import { showsDelegations } from './delegations-query';
import { usePanelAddress } from './use-panel-address';

/** Deleting has no way back here: the contact's link ends with it. */
export function DeleteDelegation({ delegation }: { delegation: Delegation }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { close } = usePanelAddress();
  const [asking, setAsking] = useState(false);
  const deletion = useMutation({
    mutationFn: () =>
      deleteDelegation({
        path: { seminarId: delegation.seminarId, delegationId: delegation.id },
        headers: ifMatch(delegation),
      }),
    onSuccess: () => {
      close();
      void queryClient.invalidateQueries(showsDelegations);
    },
  });
  const { name } = delegation;
  return (
    <>
      <Button variant="default" leftSection={<DeleteIcon />} onClick={() => setAsking(true)}>
        <Trans>Delete</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Delete “${name}”?`}
        confirm={<Trans>Delete</Trans>}
        danger
        busy={deletion.isPending}
        onConfirm={() => deletion.mutate()}
        onClose={() => setAsking(false)}
      >
        <Trans>Its people stay registered, each alone. The link of the contact stops working.</Trans>
        {deletion.error && <Notice tone="danger">{problemWords(asProblem(deletion.error))}</Notice>}
      </ConfirmDialog>
    </>
  );
}
