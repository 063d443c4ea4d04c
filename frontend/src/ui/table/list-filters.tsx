import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { SearchIcon } from '../icons';
import classes from './list-filters.module.css';
import { useListParams } from './use-list-params';

export function ListFilters({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <search className={classes.filters} aria-label={t`Filters`}>
      {children}
    </search>
  );
}

/** Searches while one types, a moment after the last letter. A stroke of / leads here from anywhere on the page. */
export function SearchFilter({ label }: { label: string }) {
  const { params, change } = useListParams();
  const inAddress = params.get('q') ?? '';
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => field.current?.focus()]]);
  const [typed, setTyped] = useState(inAddress);
  const search = useDebouncedCallback((q: string) => change({ q }), 300);
  const [searched, setSearched] = useState(inAddress);
  // Going back in the history changes the address under the field.
  if (searched !== inAddress) {
    setSearched(inAddress);
    setTyped(inAddress);
  }
  return (
    <TextInput
      ref={field}
      type="search"
      aria-keyshortcuts="/"
      label={label}
      value={typed}
      leftSection={<SearchIcon />}
      rightSection={
        <kbd className={classes.key} aria-hidden="true">
          /
        </kbd>
      }
      className={classes.search}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        search(value);
      }}
    />
  );
}

interface ChoiceFilterProps {
  name: string;
  label: string;
  /** What the choice of nothing is called. */
  all: string;
  choices: readonly { value: string; label: string }[];
}

export function ChoiceFilter({ name, label, all, choices }: ChoiceFilterProps) {
  const { params, change } = useListParams();
  return (
    <NativeSelect
      label={label}
      value={params.get(name) ?? ''}
      data={[{ value: '', label: all }, ...choices]}
      onChange={({ currentTarget: { value } }) => change({ [name]: value })}
    />
  );
}
