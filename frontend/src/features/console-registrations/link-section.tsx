import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Registration, renewRegistrationLink, revokeRegistrationLink } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { CopyLink } from '@/ui/copy-link';
import { Notice } from '@/ui/notice';
import classes from './panel-section.module.css';

/** The participant's own link. It is kept by nobody, so a new one is shown this once. */
export function LinkSection({ registration }: { registration: Registration }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const [asking, setAsking] = useState<'renew' | 'revoke'>();
  const { id: registrationId, seminarId } = registration;
  const renew = useMutation({
    mutationFn: () =>
      once(registrationId, (headers) => renewRegistrationLink({ path: { seminarId, registrationId }, headers })),
    onSuccess: () => queryClient.invalidateQueries(operations('listMessages', 'listHistory')),
    onSettled: () => setAsking(undefined),
  });
  const revoke = useMutation({
    mutationFn: () => revokeRegistrationLink({ path: { seminarId, registrationId } }),
    onSuccess: () => {
      renew.reset();
      return queryClient.invalidateQueries(operations('listHistory'));
    },
    onSettled: () => setAsking(undefined),
  });
  const failure = renew.error ?? revoke.error;
  return (
    <section aria-labelledby="own-link" className={classes.section}>
      <h3 id="own-link">
        <Trans>Link of the participant</Trans>
      </h3>
      {failure && <Notice tone="danger" title={problemWords(failure)} />}
      {renew.data && (
        <Notice tone="success" title={<Trans>The new link, shown this once</Trans>}>
          <CopyLink link={renew.data.data.link} />
          <Trans>It was mailed too. The old link no longer opens anything.</Trans>
        </Notice>
      )}
      {revoke.isSuccess && !renew.data && <Notice title={<Trans>No link of the participant works any more.</Trans>} />}
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={() => setAsking('renew')}>
          <Trans>Make a new link</Trans>
        </Button>
        <Button variant="default" size="xs" onClick={() => setAsking('revoke')}>
          <Trans>Switch the link off</Trans>
        </Button>
      </div>
      <ConfirmDialog
        opened={asking === 'renew'}
        title={t`Make a new link?`}
        confirm={<Trans>Make a new link</Trans>}
        busy={renew.isPending}
        onConfirm={() => renew.mutate()}
        onClose={() => setAsking(undefined)}
      >
        <Trans>The link that the participant has stops working at once. The new one is mailed to them.</Trans>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'revoke'}
        title={t`Switch the link off?`}
        confirm={<Trans>Switch the link off</Trans>}
        danger
        busy={revoke.isPending}
        onConfirm={() => revoke.mutate()}
        onClose={() => setAsking(undefined)}
      >
        <Trans>
          The link that the participant has stops working at once, and nobody is mailed. The registration stays as it
          is.
        </Trans>
      </ConfirmDialog>
    </section>
  );
}
