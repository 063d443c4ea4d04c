import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Registration } from '@/api/client';
import { putDelegationMember, removeDelegationMember } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { asProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { Notice } from '@/ui/notice';
import { useDelegations } from '@/ui/use-delegations';
import classes from './panel-section.module.css';
import { showsRegistrations } from './registrations-query';

/** With whom somebody comes: the contact of that delegation looks after them. Left out where there are no delegations. */
export function DelegationSection({ registration }: { registration: Registration }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { choices } = useDelegations();
  const { seminarId, id: registrationId, delegationId = '' } = registration;
  const move = useMutation({
    mutationFn: async (to: string) => {
      const path = { seminarId, registrationId, delegationId: to || delegationId };
      await (to ? putDelegationMember : removeDelegationMember)({ path, headers: ifMatch(registration) });
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries(showsRegistrations),
        queryClient.invalidateQueries(operations('listDelegations', 'getDelegation')),
      ]),
  });
  if (choices.length === 0) return null;
  return (
    <section aria-labelledby="delegation" className={classes.section}>
      <h3 id="delegation">
        <Trans>Delegation</Trans>
      </h3>
      {move.error && <Notice tone="danger" title={problemWords(asProblem(move.error))} />}
      <NativeSelect
        aria-label={t`Delegation`}
        className={classes.wide}
        disabled={move.isPending}
        value={delegationId}
        data={[{ value: '', label: t`Comes alone` }, ...choices]}
        onChange={(event) => move.mutate(event.currentTarget.value)}
      />
    </section>
  );
}
