import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addCoordinator, type Coordinator, removeCoordinator } from '@/api/client';
import { listCoordinatorsOptions } from '@/api/client/@tanstack/react-query.gen';
import { ifMatch, useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords, violationWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useMe } from '@/ui/use-me';
import classes from './coordinators.module.css';

const AGAIN = 3000;
const showsCoordinators = operations('listCoordinators');

/** Who speaks for the organization as a host: they sign in and see its visits alone. */
export function Coordinators({ organizationId }: { organizationId: string }) {
  const { data, error, isPending, isLoadingError, refetch } = useQuery({
    ...listCoordinatorsOptions({ path: { organizationId } }),
    // An account is made a moment after it was asked for: the list shows when.
    refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'PENDING') ? AGAIN : false),
  });
  return (
    <section className={classes.coordinators} aria-labelledby="coordinators">
      <h2 id="coordinators">
        <Trans>Coordinators</Trans>
      </h2>
      <p className={classes.lead}>
        <Trans>
          They sign in and see the visits to this organization alone: they confirm or decline them, say how many they
          take and when, and see who comes. Of seminars they see those in whose team somebody is who has added them;
          whom an administrator has added sees all.
        </Trans>
      </p>
      {isPending && <LoadingLines lines={[60]} />}
      {isLoadingError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && data.items.length > 0 && (
        <ul className={classes.list}>
          {data.items.map((coordinator) => (
            <Entry key={coordinator.id} coordinator={coordinator} />
          ))}
        </ul>
      )}
      <AddCoordinator organizationId={organizationId} />
    </section>
  );
}

function Entry({ coordinator }: { coordinator: Coordinator }) {
  const { t } = useLingui();
  const { me } = useMe();
  const { name, email, state, failure, addedBy } = coordinator;
  const states = {
    PENDING: t`The account is being made`,
    DONE: t`Has an account`,
    FAILED: t`The account could not be made`,
  };
  const sponsors = addedBy.map((one) => one.name).join(', ');
  const mine = addedBy.some(({ subject }) => subject === me?.id);
  return (
    <li>
      <div className={classes.who}>
        <strong>{name}</strong>
        <span>{email}</span>
        <span className={classes.state} data-state={state}>
          {states[state]}
        </span>
        {failure && <span className={classes.failure}>{failure}</span>}
        <span>{t`Added by: ${sponsors}`}</span>
      </div>
      <div className={classes.actions}>
        {me && !mine && <ShowMine coordinator={coordinator} />}
        <Remove coordinator={coordinator} />
      </div>
    </li>
  );
}

/** Somebody else's coordinator sees the own seminars too. */
function ShowMine({ coordinator }: { coordinator: Coordinator }) {
  const queryClient = useQueryClient();
  const { organizationId, name, email } = coordinator;
  const add = useMutation({
    mutationFn: () => addCoordinator({ path: { organizationId }, body: { name, email } }),
    onError: (problem) => toast(problemWords(problem)),
    onSettled: () => queryClient.invalidateQueries(showsCoordinators),
  });
  return (
    <Button variant="default" size="compact-sm" loading={add.isPending} onClick={() => add.mutate()}>
      <Trans>Show my seminars too</Trans>
    </Button>
  );
}

function Remove({ coordinator }: { coordinator: Coordinator }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { id: coordinatorId, organizationId, name } = coordinator;
  const removal = useMutation({
    mutationFn: () => removeCoordinator({ path: { organizationId, coordinatorId }, headers: ifMatch(coordinator) }),
    onSuccess: () => {
      setAsking(false);
      toast(<Trans>No longer a coordinator: {name}.</Trans>);
    },
    onSettled: () => queryClient.invalidateQueries(showsCoordinators),
  });
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t({ message: `Remove: ${name}`, context: 'a coordinator' })}
        onClick={() => setAsking(true)}
      >
        <Trans context="a coordinator">Remove</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Should ${name} no longer speak for this organization?`}
        confirm={<Trans context="a coordinator">Remove</Trans>}
        danger
        busy={removal.isPending}
        onConfirm={() => removal.mutate()}
        onClose={() => {
          removal.reset();
          setAsking(false);
        }}
      >
        {removal.error && <Notice tone="danger" title={problemWords(removal.error)} />}
        <Trans>They see nothing of its visits from this moment on. What they have answered stays.</Trans>
      </ConfirmDialog>
    </>
  );
}

/** Afterwards the form stands ready for the next. */
function AddCoordinator({ organizationId }: { organizationId: string }) {
  const [round, setRound] = useState(0);
  return <AddForm key={round} organizationId={organizationId} onAdded={() => setRound(round + 1)} />;
}

function AddForm({ organizationId, onAdded }: { organizationId: string; onAdded: () => void }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const required = (value: string) => (value.trim() ? null : violationWords({ code: 'required' }));
  // not called "name": the form of the organization has a field of that name on the same page
  const controller = useSaveForm<{ fullName: string; email: string }, unknown>({
    initial: { values: { fullName: '', email: '' } },
    validate: { fullName: required, email: required },
    save: (values) => {
      const body = { name: values.fullName.trim(), email: values.email.trim() };
      return once(body, (headers) => addCoordinator({ path: { organizationId }, body, headers }));
    },
    onSaved: () => {
      toast(<Trans>Added. Whoever has no account yet gets a letter.</Trans>);
      void queryClient.invalidateQueries(showsCoordinators);
      onAdded();
    },
  });
  const { form } = controller;
  const labels = { fullName: t`Full name`, email: t`E-mail` };
  return (
    <form onSubmit={controller.submit} noValidate aria-label={t`Add a coordinator`} className={classes.add}>
      <FormProblem controller={controller} fields={labels} />
      <div className={classes.fields}>
        <TextInput
          id={fieldId('fullName')}
          label={labels.fullName}
          required
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('fullName')}
        />
        <TextInput
          id={fieldId('email')}
          label={labels.email}
          required
          type="email"
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('email')}
        />
      </div>
      <div>
        <Button type="submit" variant="default" loading={controller.saving}>
          <Trans>Add a coordinator</Trans>
        </Button>
      </div>
    </form>
  );
}
