import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
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
  const select = useRef<HTMLSelectElement>(null);
  const [typed, setTyped] = useState<string>();
  const chosen = typed ?? delegationId;
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
    onSuccess: () => {
      // the button that was pressed goes away
      select.current?.focus();
    },
  });
  if (choices.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== delegationId && !move.isPending) move.mutate(chosen);
  };
  return (
    <section aria-labelledby="delegation" className={classes.section}>
      <h3 id="delegation">
        <Trans>Delegation</Trans>
      </h3>
      {move.error && <Notice tone="danger" title={problemWords(asProblem(move.error))} />}
      <form className={classes.choice} onSubmit={submit}>
        <NativeSelect
          ref={select}
          aria-label={t`Delegation`}
          className={classes.wide}
          value={chosen}
          data={[{ value: '', label: t`Comes alone` }, ...choices]}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {chosen !== delegationId && (
          <Button type="submit" loading={move.isPending}>
            <Trans>Save</Trans>
          </Button>
        )}
      </form>
    </section>
  );
}
