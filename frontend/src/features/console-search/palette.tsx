import { Trans, useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, type SpotlightStore, useSpotlight } from '@mantine/spotlight';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { SearchIcon } from '@/ui/icons';
import classes from './palette.module.css';
import { PaletteOption } from './palette-option';
import { LONGEST, useFound } from './use-found';
import { type Places, usePlaces } from './use-places';

export interface PaletteProps extends Places {
  store: SpotlightStore;
}

const LIST = 'palette-list';
const optionId = (index: number) => `palette-option-${index}`;

/** Remembers nothing: what was typed and found is gone when it closes. */
export function Palette({ store, areas, parts }: PaletteProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { opened, query, selected } = useSpotlight(store);
  const [settled] = useDebouncedValue(query.trim(), 200);
  const places = usePlaces({ areas, parts }, query);
  const found = useFound(opened ? settled : '');
  const groups = [...places, ...found.groups].filter(({ choices }) => choices.length > 0);
  const choices = groups.flatMap((group) => group.choices);
  const shown = choices.map(({ key }) => key).join(' ');

  // Opened again while it still fades away, it would show what was typed before.
  useEffect(() => {
    if (opened) store.setState({ ...store.getState(), query: '' });
  }, [opened, store]);

  // What is chosen by the keys is the first of what is shown now, not of what was shown before.
  useEffect(() => {
    if (shown && opened) store.setState({ ...store.getState(), selected: 0 });
  }, [shown, opened, store]);

  const wanted = query.trim();
  const waiting = wanted !== '' && (wanted !== settled || found.isFetching);
  return (
    <Spotlight.Root
      store={store}
      // The letter K of the keyboard is л where Kazakh or Russian is typed.
      shortcut={['mod + K', 'mod + л']}
      tagsToIgnore={[]}
      triggerOnContentEditable
      scrollable
      maxHeight="min(32rem, 80dvh)"
      yOffset="8dvh"
      overlayProps={{ backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': t`Search and commands` } }}
      classNames={{ content: classes.content, actionsList: classes.list }}
    >
      <Spotlight.Search
        placeholder={t`A page, or what you are looking for`}
        aria-label={t`A page, or what you are looking for`}
        role="combobox"
        aria-expanded
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={choices[selected] && optionId(selected)}
        autoComplete="off"
        maxLength={LONGEST}
        leftSection={<SearchIcon />}
        // The arrows choose without telling anybody: those who listen are to hear what is chosen.
        onKeyDown={() => queueMicrotask(() => store.setState({ ...store.getState() }))}
      />
      <Spotlight.ActionsList
        id={LIST}
        role="listbox"
        aria-label={t`Pages and what was found`}
        aria-busy={waiting || undefined}
      >
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <p className={classes.group} aria-hidden="true">
              {group.name}
            </p>
            {group.choices.map((choice) => {
              const index = choices.indexOf(choice);
              return (
                <PaletteOption
                  key={choice.key}
                  id={optionId(index)}
                  choice={choice}
                  selected={index === selected}
                  onChoose={() => {
                    store.setState({ ...store.getState(), opened: false });
                    void navigate(`/${i18n.locale}/${choice.to}`);
                  }}
                />
              );
            })}
          </div>
        ))}
      </Spotlight.ActionsList>
      <output className={classes.state}>
        {found.error ? (
          <Trans>What is called so could not be looked for. Try again in a moment.</Trans>
        ) : waiting ? (
          <Trans>Looking…</Trans>
        ) : choices.length === 0 ? (
          <Trans>Nothing is called “{wanted}”</Trans>
        ) : (
          <Trans>↑ ↓ choose, Enter opens, Esc closes</Trans>
        )}
      </output>
    </Spotlight.Root>
  );
}
