import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createLock, deleteLock, type GroupLock } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { toast, toastWithUndo } from '@/ui/toast';

const showsLocks = operations('listLocks', 'listHistory');

interface UnlockButtonProps {
  lock: GroupLock;
  /** Whom it holds. */
  name: string;
  size?: 'compact-sm';
}

export function UnlockButton({ lock, name, size }: UnlockButtonProps) {
  const queryClient = useQueryClient();
  const { seminarId, registrationId, groupId, reason } = lock;
  const unlock = useMutation({
    mutationFn: () => deleteLock({ path: { seminarId, lockId: lock.id }, headers: ifMatch(lock) }),
    onSuccess: () =>
      toastWithUndo(<Trans>No longer locked: {name}.</Trans>, async () => {
        await createLock({ path: { seminarId }, body: { registrationId, groupId, reason } });
        await queryClient.invalidateQueries(showsLocks);
      }),
    onError: (problem) => toast(problemWords(problem)),
    onSettled: () => queryClient.invalidateQueries(showsLocks),
  });
  return (
    <Button variant="default" size={size} loading={unlock.isPending} onClick={() => unlock.mutate()}>
      <Trans>Unlock</Trans>
    </Button>
  );
}
