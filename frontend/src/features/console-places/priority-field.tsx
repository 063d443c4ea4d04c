import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { prioritiseRegistration, type Registration } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { problemWords } from '@/lib/problem-words';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { NumberField } from '@/ui/forms/number-field';
import { numberRule } from '@/ui/forms/number-rule';
import { toast } from '@/ui/toast';
import { showsPlaces } from './places-queries';
import classes from './waiting-list.module.css';

const rule = numberRule({ min: -1000, max: 1000, required: true });

/** Moves one who waits up or down: the higher is served first. */
export function PriorityField({ person, readOnly }: { person: Registration; readOnly: boolean }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { id: registrationId, seminarId, fullName, priority } = person;
  const [typed, setTyped] = useState(typedNumber(priority));
  const [error, setError] = useState<string | null>(null);
  const refresh = () => queryClient.invalidateQueries(showsPlaces);
  const save = useMutation({
    mutationFn: (wanted: number) =>
      prioritiseRegistration({
        path: { seminarId, registrationId },
        body: { priority: wanted },
        headers: ifMatch(person),
      }),
    onSuccess: refresh,
    onError: (problem) => {
      toast(problemWords(problem));
      return refresh();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fault = rule(typed);
    setError(fault);
    if (fault === null) save.mutate(readNumber(typed) ?? 0);
  };
  return (
    <form className={classes.priority} onSubmit={submit} noValidate>
      <NumberField
        size="xs"
        label={<Trans>Priority</Trans>}
        aria-label={t`Priority of ${fullName}`}
        value={typed}
        error={error}
        disabled={readOnly}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {typed !== typedNumber(priority) && (
        <Button type="submit" size="xs" loading={save.isPending}>
          <Trans>Save</Trans>
        </Button>
      )}
    </form>
  );
}
