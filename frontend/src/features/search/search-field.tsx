import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { SearchIcon } from '@/ui/icons';
import { useAddressParams } from '@/ui/use-address-params';
import { useLanguage } from '@/ui/use-language';
import { LONGEST, type Wanted } from './search-address';
import classes from './search-page.module.css';

/** Searches while one types, a moment after the last letter; without a script, when it is sent. */
export function SearchField({ wanted: { q, kind } }: { wanted: Wanted }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { change } = useAddressParams();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const [searched, setSearched] = useState(q);
  const [asked, setAsked] = useState(q);
  const search = useDebouncedCallback((text: string) => {
    setAsked(text.trim());
    change({ q: text }, { replace: true });
  }, 250);
  useHotkeys([['/', () => field.current?.focus()]]);
  const take = (text: string) => {
    setTyped(text);
    search(text);
  };
  // The field can be written in before any script is there to notice.
  const takeUp = () => {
    const text = field.current?.value ?? q;
    if (text !== typed) take(text);
    return text;
  };
  const begin = useEffectEvent(takeUp);
  // Whoever comes here with nothing asked came to ask.
  useEffect(() => {
    if (begin()) return undefined;
    const later = setTimeout(() => field.current?.focus({ preventScroll: true }));
    return () => clearTimeout(later);
  }, []);
  // Going back in the history changes the address under the field; what was asked for here is only answered by it.
  if (searched !== q) {
    setSearched(q);
    if (asked !== q) setTyped(q);
  }
  return (
    <form
      // biome-ignore lint/a11y/useSemanticElements: a form is what works without a script, and search is what it is for
      role="search"
      action={`/${language}/search`}
      method="get"
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        takeUp();
        search.flush();
      }}
    >
      <TextInput
        ref={field}
        type="search"
        name="q"
        size="md"
        label={t`What are you looking for?`}
        aria-keyshortcuts="/"
        autoComplete="off"
        enterKeyHint="search"
        maxLength={LONGEST}
        value={typed}
        leftSection={<SearchIcon />}
        className={classes.field}
        onChange={({ currentTarget: { value } }) => take(value)}
      />
      {kind && <input type="hidden" name="kind" value={kind} />}
      <Button type="submit" size="md">
        <Trans>Find</Trans>
      </Button>
    </form>
  );
}
