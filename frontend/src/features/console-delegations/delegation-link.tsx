import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Delegation } from '@/api/client';
import { renewDelegationLink, revokeDelegationLink } from '@/api/client/sdk.gen';
import { useIdempotency } from '@/api/headers';
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
  const once = useIdempotency();
  const [asking, setAsking] = useState<'renew' | 'revoke'>();
  const path = { seminarId: delegation.seminarId, delegationId: delegation.id };
  const change = useMutation({
    mutationFn: async (what: 'renew' | 'revoke') => {
      if (what === 'revoke') return void (await revokeDelegationLink({ path }));
      return (await once(delegation.id, (headers) => renewDelegationLink({ path, headers }))).data.link;
    },
    onSuccess: () => queryClient.invalidateQueries(operations('listHistory')),
    onSettled: () => setAsking(undefined),
  });
  return (
    <section aria-labelledby="contact-link" className={classes.section}>
      <h3 id="contact-link">
        <Trans>Link of the contact</Trans>
      </h3>
      {change.error && <Notice tone="danger" title={problemWords(asProblem(change.error))} />}
      {change.data && (
        <Notice tone="success" title={<Trans>The new link, shown this once</Trans>}>
          <CopyLink link={change.data} />
          <Trans>The old link no longer opens anything.</Trans>
        </Notice>
      )}
      {change.isSuccess && !change.data && <Notice title={<Trans>No link of the contact works any more.</Trans>} />}
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={() => setAsking('renew')}>
          <Trans>Make a new link</Trans>
        </Button>
        <Button variant="default" size="xs" onClick={() => setAsking('revoke')}>
          <Trans>Switch the link off</Trans>
        </Button>
      </div>
      <ConfirmDialog
        opened={asking !== undefined}
        title={asking === 'revoke' ? t`Switch the link off?` : t`Make a new link?`}
        confirm={asking === 'revoke' ? <Trans>Switch the link off</Trans> : <Trans>Make a new link</Trans>}
        danger={asking === 'revoke'}
        busy={change.isPending}
        onConfirm={() => asking && change.mutate(asking)}
        onClose={() => setAsking(undefined)}
      >
        <Trans>The link that the contact has stops working at once.</Trans>
      </ConfirmDialog>
    </section>
  );
}
