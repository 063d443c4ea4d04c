import { useLingui } from '@lingui/react/macro';
import { Button, type ButtonProps, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from './confirm-dialog';
import { Notice } from './notice';

interface EraseButtonProps extends Pick<ButtonProps, 'size'> {
  label: ReactNode;
  title: string;
  erase: () => Promise<void>;
  /** What is lost by it. */
  children: ReactNode;
}

/** Takes away for good what tells who somebody is, once it is said that this is known. */
export function EraseButton({ label, title, erase, children, size }: EraseButtonProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [sure, setSure] = useState(false);
  const [unsure, setUnsure] = useState(false);
  const deed = useMutation({ mutationFn: erase, onSuccess: () => close() });
  const close = () => {
    setAsking(false);
    setSure(false);
    setUnsure(false);
    deed.reset();
  };
  return (
    <>
      <Button variant="default" size={size} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={title}
        confirm={label}
        danger
        busy={deed.isPending}
        onConfirm={() => (sure ? deed.mutate() : setUnsure(true))}
        onClose={close}
      >
        {children}
        <Checkbox
          mt="sm"
          checked={sure}
          onChange={(event) => {
            setSure(event.currentTarget.checked);
            setUnsure(false);
          }}
          error={unsure && t`Tick this first: there is no way back.`}
          label={t`I know that this cannot be undone`}
        />
        {deed.error && <Notice tone="danger">{problemWords(deed.error)}</Notice>}
      </ConfirmDialog>
    </>
  );
}
