import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Delegation } from '@/api/client';
import { renewDelegationLink, revokeDelegationLink } from '@/api/client/sdk.gen';
import { useIdempotencyKey } from '@/api/headers';
import { operations } from '@/api/pages';
import { asProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { CopyLink } from '@/ui/copy-link';
import { Notice } from '@/ui/notice';
import classes from './delegations.module.css';

/** The contact's own link. It is kept by nobody, so a new one is shown this once. */
export function DelegationLink({ delegation }: { delegation: Delegation }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  const [asking, setAsking] = useState<'renew' | 'revoke'>();
  const path = { seminarId: delegation.seminarId, delegationId: delegation.id };
  const done = {
    onSuccess: () => queryClient.invalidateQueries(operations('listHistory')),
    onSettled: () => setAsking(undefined),
  };
  const renew = useMutation({
    mutationFn: () => renewDelegationLink({ path, headers: idempotencyKey(delegation.id) }),
    ...done,
  });
  const revoke = useMutation({ mutationFn: () => revokeDelegationLink({ path }), ...done });
  const failure = renew.error ?? revoke.error;
  return (
    <section aria-labelledby="contact-link" className={classes.section}>
      <h3 id="contact-link">
        <Trans>Link of the contact</Trans>
      </h3>
      {failure && <Notice tone="danger" title={problemWords(asProblem(failure))} />}
      {renew.data && (
        <Notice tone="success" title={<Trans>The new link, shown this once</Trans>}>
          <CopyLink link={renew.data.data.link} />
          <Trans>The old link no longer opens anything.</Trans>
        </Notice>
      )}
      {revoke.isSuccess && <Notice title={<Trans>No link of the contact works any more.</Trans>} />}
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={() => setAsking('renew')}>
          <Trans>Make a new link</Trans>
        </Button>
        <Button variant="default" size="xs" onClick={() => setAsking('revoke')}>
          <Trans>End the link</Trans>
        </Button>
      </div>
      <ConfirmDialog
        opened={asking !== undefined}
        title={asking === 'revoke' ? t`End the link?` : t`Make a new link?`}
        confirm={asking === 'revoke' ? <Trans>End the link</Trans> : <Trans>Make a new link</Trans>}
        danger={asking === 'revoke'}
        busy={renew.isPending || revoke.isPending}
        onConfirm={() => (asking === 'revoke' ? revoke.mutate() : renew.mutate())}
        onClose={() => setAsking(undefined)}
      >
        <Trans>The link that the contact has stops working at once.</Trans>
      </ConfirmDialog>
    </section>
  );
}
