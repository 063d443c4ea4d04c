import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type PressRelease, regeneratePressRelease } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { problemWords } from '@/lib/problem-words';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import type { ReleaseActionProps } from './release-action';

/** The data says something else by now: the way to say it here too. */
export function DataChanged({ release, unsaved, writable, onChanged }: ReleaseActionProps) {
  const path = { seminarId: release.seminarId, releaseId: release.id };
  const regeneration = useMutation({
    mutationFn: async (): Promise<PressRelease> =>
      (await regeneratePressRelease({ path, headers: ifMatch(release) })).data,
    onSuccess: (fresh) => {
      onChanged(fresh);
      toast(<Trans>The release says what the data says now. What was edited has stayed.</Trans>);
    },
    onError: (problem) => toast(problemWords(problem)),
  });
  return (
    <Notice
      tone="warning"
      title={<Trans>The data of the seminar has changed since this was written.</Trans>}
      actions={
        writable && (
          <Button size="sm" loading={regeneration.isPending} disabled={unsaved} onClick={() => regeneration.mutate()}>
            <Trans>Write it anew from the data</Trans>
          </Button>
        )
      }
    >
      {unsaved ? (
        <Trans>Save your changes first.</Trans>
      ) : (
        <Trans>What you have edited stays; where it no longer fits, that is pointed out.</Trans>
      )}
    </Notice>
  );
}
