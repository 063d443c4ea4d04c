import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createPressRelease } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { problemWords } from '@/lib/problem-words';
import { Notice } from '@/ui/notice';
import { EmptyState } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { showsRelease } from './press-query';

/** Before there is a release: it writes itself. */
export function EmptyRelease() {
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const creation = useMutation({
    mutationFn: () => once(seminarId, (headers) => createPressRelease({ path: { seminarId }, headers })),
    // somebody else may have been faster: then theirs is shown
    onSettled: () => queryClient.invalidateQueries(showsRelease),
  });
  return (
    <EmptyState
      title={<Trans>The press release writes itself</Trans>}
      action={
        <Button loading={creation.isPending} onClick={() => creation.mutate()}>
          <Trans>Write it from the data</Trans>
        </Button>
      }
    >
      <Trans>
        From the seminar's details, its programme and its routes, in Kazakh, Russian and English. You can then change
        any of it: what you write is kept when the data changes, and what no longer fits is pointed out. Nobody outside
        the team sees it before you publish it.
      </Trans>
      {creation.error && creation.error.kind !== 'duplicate' && (
        <Notice tone="danger" title={problemWords(creation.error)} />
      )}
    </EmptyState>
  );
}
