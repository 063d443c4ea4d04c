import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CloseIcon, PlusIcon } from '@/ui/icons';
import { moved, ReorderList } from '@/ui/reorder-list';
import { useFocusNext } from '@/ui/use-focus-next';
import classes from './ranking.module.css';

/** Something that can be wished for. */
export interface RankedChoice {
  id: string;
  name: string;
  mark?: ReactNode;
  detail?: ReactNode;
}

interface RankingProps {
  choices: readonly RankedChoice[];
  /** What the list of those that are in the own order is called, and that of the others. */
  labels: { order: string; rest: string };
  /** Ids, the most wanted first. */
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** The wishes of a participant: choices are taken into the own order, and put in order there. */
export function Ranking({ choices, labels, value, onChange }: RankingProps) {
  const { t } = useLingui();
  const ranked = value.flatMap((id) => choices.find((choice) => choice.id === id) ?? []);
  const rest = choices.filter((choice) => !value.includes(choice.id));
  const [announcement, setAnnouncement] = useState('');
  const { box, focusNext } = useFocusNext<HTMLDivElement>();
  const add = ({ id, name }: RankedChoice, index: number) => {
    const next = rest[index + 1] ?? rest[index - 1];
    focusNext(`[data-add="${next?.id}"]`, `[data-entry="${id}"] button:enabled`);
    const place = value.length + 1;
    setAnnouncement(t`${name}: choice ${place} now`);
    onChange([...value, id]);
  };
  const takeOut = ({ id, name }: RankedChoice, index: number) => {
    const next = ranked[index + 1] ?? ranked[index - 1];
    focusNext(`[data-take-out="${next?.id}"]`, `[data-add="${id}"]`);
    setAnnouncement(t`${name}: no longer in your order`);
    onChange(value.filter((one) => one !== id));
  };
  return (
    <div ref={box} className={classes.ranking}>
      <output className="visually-hidden">{announcement}</output>
      {ranked.length > 0 && (
        <ReorderList
          label={labels.order}
          items={ranked.map((choice, index) => ({
            id: choice.id,
            name: choice.name,
            content: (
              <Summary choice={choice}>
                <Choice place={index + 1} />
              </Summary>
            ),
            actions: (
              <ActionIcon
                variant="subtle"
                color="gray"
                c="inherit"
                size={34}
                aria-label={t`Take out of your order: ${choice.name}`}
                data-take-out={choice.id}
                onClick={() => takeOut(choice, index)}
              >
                <CloseIcon />
              </ActionIcon>
            ),
          }))}
          onMove={(from, to) => onChange(moved(value, from, to))}
        />
      )}
      {rest.length > 0 && (
        <ul className={classes.rest} aria-label={labels.rest}>
          {rest.map((choice, index) => (
            <li key={choice.id} className={classes.unranked}>
              <Summary choice={choice} />
              <Button
                variant="default"
                size="sm"
                leftSection={<PlusIcon />}
                aria-label={t`Add to your order: ${choice.name}`}
                data-add={choice.id}
                onClick={() => add(choice, index)}
              >
                <Trans>Add</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Choice({ place }: { place: number }) {
  return (
    <span className={classes.choice}>
      {place === 1 ? (
        <Trans>First choice</Trans>
      ) : place === 2 ? (
        <Trans>Second choice</Trans>
      ) : (
        <Trans>Choice {place}</Trans>
      )}
    </span>
  );
}

function Summary({ choice: { name, mark, detail }, children }: { choice: RankedChoice; children?: ReactNode }) {
  return (
    <div className={classes.route}>
      {mark}
      <div>
        <p className={classes.name}>
          {name} {children}
        </p>
        {detail && <p className={classes.stops}>{detail}</p>}
      </div>
    </div>
  );
}
