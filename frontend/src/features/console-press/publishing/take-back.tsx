import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createPressRelease, deletePressRelease, updatePressRelease, withdrawPressRelease } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DeleteButton } from '@/ui/delete-button';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { releaseQuery, showsRelease } from '../press-query';
import { releaseValues, toWriteRelease } from '../release-values';
import type { ReleaseActionProps } from './release-action';

/** The way back: a release that was public is withdrawn, one that never was is deleted. */
export function TakeBack(props: ReleaseActionProps) {
  const { state, publishedVersion } = props.release;
  if (publishedVersion === undefined) return <Deletion {...props} />;
  return state === 'PUBLISHED' ? <Withdrawal {...props} /> : null;
}

function Deletion({ release }: ReleaseActionProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { seminarId } = release;
  const forget = () => {
    queryClient.setQueryData(releaseQuery(seminarId).queryKey, { items: [], next: null });
    void queryClient.invalidateQueries(showsRelease);
  };
  const writeAgain = async () => {
    const { data: made } = await createPressRelease({ path: { seminarId } });
    const body = toWriteRelease(releaseValues(release), made.sections);
    await updatePressRelease({ path: { seminarId, releaseId: made.id }, body, headers: ifMatch(made) });
    await queryClient.invalidateQueries(showsRelease);
  };
  return (
    <DeleteButton
      name={t`Press release`}
      onDelete={() => deletePressRelease({ path: { seminarId, releaseId: release.id }, headers: ifMatch(release) })}
      onUndo={writeAgain}
      onDeleted={forget}
    />
  );
}

function Withdrawal({ release, unsaved, onChanged }: ReleaseActionProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const path = { seminarId: release.seminarId, releaseId: release.id };
  const withdrawal = useMutation({
    mutationFn: async () => (await withdrawPressRelease({ path, headers: ifMatch(release) })).data,
    onSuccess: (fresh) => {
      setAsking(false);
      onChanged(fresh);
      toast(<Trans>The release is withdrawn.</Trans>);
    },
  });
  const close = () => {
    withdrawal.reset();
    setAsking(false);
  };
  return (
    <>
      <Button variant="default" size="sm" disabled={unsaved} onClick={() => setAsking(true)}>
        <Trans context="a release">Withdraw</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Withdraw the press release?`}
        confirm={<Trans context="a release">Withdraw</Trans>}
        danger
        busy={withdrawal.isPending}
        onConfirm={() => withdrawal.mutate()}
        onClose={close}
      >
        {withdrawal.error && <Notice tone="danger" title={problemWords(withdrawal.error)} />}
        <Trans>
          Nobody outside the team can read it or its replies any more. What is written stays here, and can be published
          again.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
