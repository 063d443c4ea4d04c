import { useLingui } from '@lingui/react/macro';
import { type OptionsFilter, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { useSeminar } from '@/ui/use-seminar';

/** The service has searched already: what it found is not filtered again. */
const asFound: OptionsFilter = ({ options }) => options;

interface PersonPickerProps {
  value: string | undefined;
  onChange: (registrationId: string | undefined) => void;
}

/** Whose data a letter is looked at with. */
export function PersonPicker({ value, onChange }: PersonPickerProps) {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, 250);
  const { data } = useQuery({
    ...listRegistrationsOptions({
      path: { seminarId },
      query: { q: settled.trim() || undefined, sort: 'fullName', limit: 20 },
    }),
    placeholderData: keepPreviousData,
  });
  const choices = (data?.items ?? []).map(({ id, fullName }) => ({ value: id, label: fullName }));
  return (
    <Select
      label={t`With the data of`}
      placeholder={t`An invented person`}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      data={choices}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={asFound}
      clearable
      clearButtonProps={{ 'aria-label': t`Choose none` }}
      nothingFoundMessage={t`Nothing found`}
    />
  );
}
