import { Trans, useLingui } from '@lingui/react/macro';
import { Button, MultiSelect, type OptionsFilter, Radio, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Companions, createCompanions } from '@/api/client';
import { listRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { useSeminar } from '@/ui/use-seminar';
import classes from './companions-view.module.css';

interface Values {
  kind: Companions['kind'];
  people: { id: string; fullName: string }[];
  note: string;
}

export function CompanionsForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const controller = useSaveForm<Values, unknown>({
    initial: { values: { kind: 'TOGETHER', people: [], note: '' } },
    validate: ({ people }) => (people.length < 2 ? { people: t`Choose two people at least` } : {}),
    save: async ({ kind, people, note }) => {
      const body = { kind, registrationIds: people.map(({ id }) => id), note: note.trim() || undefined };
      await once(body, (headers) => createCompanions({ path: { seminarId }, body, headers }));
    },
    onSaved: () => queryClient.invalidateQueries(operations('listCompanions', 'listHistory')).then(onDone),
  });
  const { form, saving, submit } = controller;
  return (
    <form onSubmit={submit} className={classes.form} noValidate aria-label={t`Companions`}>
      <FormProblem controller={controller} fields={{ people: t`People`, kind: t`How`, note: t`Note` }} />
      <Radio.Group
        label={t`How`}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind === 'APART' ? 'APART' : 'TOGETHER')}
      >
        <div className={classes.ways}>
          <Radio value="TOGETHER" label={t`In one group`} />
          <Radio value="APART" label={t`In different groups`} />
        </div>
      </Radio.Group>
      <People
        value={form.values.people}
        error={form.errors.people}
        onChange={(people) => form.setFieldValue('people', people)}
      />
      <TextInput id={fieldId('note')} label={t`Note`} maxLength={300} {...form.getInputProps('note')} />
      <div className={classes.actions}>
        <Button type="submit" loading={saving}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}

/** The service has searched already: what it found is not filtered again. */
const asFound: OptionsFilter = ({ options }) => options;

interface PeopleProps {
  value: Values['people'];
  error: React.ReactNode;
  onChange: (people: Values['people']) => void;
}

function People({ value, error, onChange }: PeopleProps) {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, 250);
  const { data } = useQuery({
    ...listRegistrationsOptions({
      path: { seminarId },
      query: { q: settled.trim() || undefined, status: ['CONFIRMED'], sort: 'fullName', limit: 20 },
    }),
    placeholderData: keepPreviousData,
  });
  const found = data?.items ?? [];
  const seen = [...value, ...found.filter(({ id }) => !value.some((chosen) => chosen.id === id))];
  const isNamesake = (one: { id: string; fullName: string }) =>
    seen.some((other) => other.id !== one.id && other.fullName === one.fullName);
  const emails = new Map(found.map(({ id, email }) => [id, email]));
  return (
    <MultiSelect
      id={fieldId('people')}
      label={t`People`}
      description={t`Two or more of those who come.`}
      value={value.map(({ id }) => id)}
      onChange={(ids) =>
        onChange(seen.filter(({ id }) => ids.includes(id)).map(({ id, fullName }) => ({ id, fullName })))
      }
      data={seen.map((one) => ({
        value: one.id,
        label: isNamesake(one) && emails.has(one.id) ? `${one.fullName} · ${emails.get(one.id)}` : one.fullName,
      }))}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={asFound}
      hidePickedOptions
      maxValues={50}
      clearable
      clearButtonProps={{ 'aria-label': t`Choose none` }}
      nothingFoundMessage={t`Nothing found`}
      error={error}
    />
  );
}
