import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from './confirm-dialog';
import { DeleteIcon } from './icons';
import { Notice } from './notice';
import { toastWithUndo } from './toast';

interface DeleteButtonProps<Deleted> {
  /** What is deleted, as it is called. */
  name: string;
  onDelete: () => Promise<Deleted>;
  /** Makes it again, with the same content. */
  onUndo: (deleted: Deleted) => Promise<unknown>;
  onDeleted: () => void;
}

/** Deletes after a question, and offers the way back. */
export function DeleteButton<Deleted>({ name, onDelete, onUndo, onDeleted }: DeleteButtonProps<Deleted>) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const deletion = useMutation({
    mutationFn: onDelete,
    onSuccess: (deleted) => {
      setAsking(false);
      toastWithUndo(<Trans>Deleted: {name}.</Trans>, () => onUndo(deleted));
      onDeleted();
    },
  });
  const close = () => {
    deletion.reset();
    setAsking(false);
  };
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
        onClose={close}
      >
        {deletion.error ? (
          <Notice tone="danger">{problemWords(deletion.error)}</Notice>
        ) : (
          <Trans>It disappears for everyone who works on it.</Trans>
        )}
      </ConfirmDialog>
    </>
  );
}
