import { useLingui } from '@lingui/react/macro';
import { type OptionsFilter, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Person } from '@/api/client';
import { listPeopleOptions } from '@/api/client/@tanstack/react-query.gen';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { personSearch } from './person-search';
import classes from './team-page.module.css';

interface PersonPickerProps {
  id: string;
  label: string;
  error?: ReactNode;
  value: Person | undefined;
  /** Subjects that are not offered. */
  without: readonly string[];
  onChange: (person: Person | undefined) => void;
}

/** The service has searched already: what it found is not filtered again. */
const asFound: OptionsFilter = ({ options }) => options;

/** Somebody with an account, found by a part of the name or the e-mail. */
export function PersonPicker({ id, label, error, value, without, onChange }: PersonPickerProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, 250);
  const q = personSearch(settled, value);
  const found = useQuery({
    ...listPeopleOptions({ query: { q } }),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
  });
  const listed = (q === undefined ? [] : (found.data?.items ?? [])).filter(({ subject }) => !without.includes(subject));
  const people = value && !listed.some(({ subject }) => subject === value.subject) ? [value, ...listed] : listed;
  const byId = new Map(people.map((person) => [person.subject, person]));
  return (
    <Select
      id={id}
      label={label}
      required
      error={error ?? (isProblem(found.error) ? problemWords(found.error) : undefined)}
      value={value?.subject ?? null}
      onChange={(subject) => onChange(subject ? byId.get(subject) : undefined)}
      data={people.map(({ subject, name }) => ({ value: subject, label: name }))}
      renderOption={({ option }) => (
        <span className={classes.option}>
          {option.label}
          <span>{byId.get(option.value)?.email}</span>
        </span>
      )}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={asFound}
      placeholder={t`Type a part of the name or the e-mail`}
      nothingFoundMessage={q !== undefined && found.isSuccess ? t`Nobody found` : undefined}
    />
  );
}
