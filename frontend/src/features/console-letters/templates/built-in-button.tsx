import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { UndoIcon } from '@/ui/icons';
import { Notice } from '@/ui/notice';

/** Returns to the built-in words after a question. */
export function BuiltInButton({ reset }: { reset: () => Promise<unknown> }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const mutation = useMutation({ mutationFn: reset, onSuccess: () => setAsking(false) });
  const close = () => {
    mutation.reset();
    setAsking(false);
  };
  return (
    <>
      <Button variant="default" leftSection={<UndoIcon />} onClick={() => setAsking(true)}>
        <Trans>Back to the built-in words</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Give up your own words?`}
        confirm={<Trans>Take the built-in words</Trans>}
        danger
        busy={mutation.isPending}
        onConfirm={() => mutation.mutate()}
        onClose={close}
      >
        {mutation.error && <Notice tone="danger" title={problemWords(mutation.error)} />}
        <Trans>Your words of this letter are gone then, in all languages.</Trans>
      </ConfirmDialog>
    </>
  );
}
