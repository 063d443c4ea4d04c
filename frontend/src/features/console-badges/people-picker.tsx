import { useLingui } from '@lingui/react/macro';
import { MultiSelect, type OptionsFilter } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Registration } from '@/api/client';
import { listRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { registrationStatusWords } from '@/lib/words';
import { useSeminar } from '@/ui/use-seminar';
import classes from './people-picker.module.css';

export interface Chosen extends Pick<Registration, 'id' | 'fullName' | 'email' | 'status'> {
  /** Whether the list in which they were chosen had another of this name. */
  isNamesake?: boolean;
}

/** The service has searched already: what it found is not filtered again. */
const asFound: OptionsFilter = ({ options }) => options;

interface PeoplePickerProps {
  value: readonly Chosen[];
  onChange: (people: Chosen[]) => void;
}

/** Some people by name, however they stand: who forgot a badge, or comes without a place yet. */
export function PeoplePicker({ value, onChange }: PeoplePickerProps) {
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
  const words = registrationStatusWords();
  // who is erased has no badge any more
  const found = data?.items.filter(({ erasedAt }) => !erasedAt) ?? [];
  const seen: Chosen[] = [...value, ...found.filter(({ id }) => !value.some((chosen) => chosen.id === id))];
  const people = seen.map(({ id, fullName, email, status, isNamesake }) => ({
    id,
    fullName,
    email,
    status,
    isNamesake: isNamesake || seen.some((other) => other.id !== id && other.fullName === fullName),
  }));
  const nameOf = ({ fullName, status }: Chosen) =>
    status === 'CONFIRMED' ? fullName : `${fullName} · ${words[status]}`;
  return (
    <MultiSelect
      label={t`Only these people`}
      placeholder={value.length > 0 ? undefined : t`All whom the filters show`}
      value={value.map(({ id }) => id)}
      onChange={(ids) => onChange(people.filter(({ id }) => ids.includes(id)))}
      data={people.map((one) => ({
        value: one.id,
        label: one.isNamesake ? `${nameOf(one)} · ${one.email}` : nameOf(one),
      }))}
      renderOption={({ option }) => {
        const one = people.find(({ id }) => id === option.value);
        return (
          one && (
            <span className={classes.person}>
              {nameOf(one)} <span className={classes.email}>{one.email}</span>
            </span>
          )
        );
      }}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={asFound}
      hidePickedOptions
      clearable
      clearButtonProps={{ 'aria-label': t`Choose none` }}
      nothingFoundMessage={t`Nothing found`}
    />
  );
}
