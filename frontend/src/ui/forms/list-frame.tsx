import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { DeleteIcon, PlusIcon } from '../icons';
import { fieldId } from './form-problem';
import classes from './list-frame.module.css';

interface ListFrameProps {
  /** The path of the list in the form. */
  name: string;
  label: string;
  count: number;
  /** What the one in a place is called: "Topic 1". */
  nameOf: (place: number) => string;
  error?: ReactNode;
  /** What adding one is called. */
  add: string;
  onAdd: () => void;
  onRemove: (index: number) => void;
  entry: (index: number, name: string) => ReactNode;
}

/** A list inside a form: its entries one below the other, each with a way out, and a way in below them. */
export function ListFrame({ name, label, count, nameOf, error, add, onAdd, onRemove, entry }: ListFrameProps) {
  const { t } = useLingui();
  return (
    <fieldset className={classes.list} id={fieldId(name)} tabIndex={-1}>
      <legend>{label}</legend>
      {Array.from({ length: count }, (_, index) => {
        const which = nameOf(index + 1);
        return (
          <div key={which} className={classes.entry}>
            <div>{entry(index, which)}</div>
            <ActionIcon
              variant="subtle"
              color="gray"
              c="inherit"
              size={34}
              aria-label={t`Remove: ${which}`}
              onClick={() => onRemove(index)}
            >
              <DeleteIcon />
            </ActionIcon>
          </div>
        );
      })}
      {error && <p className={classes.error}>{error}</p>}
      <div>
        <Button variant="default" size="xs" leftSection={<PlusIcon />} aria-label={add} onClick={onAdd}>
          <Trans>Add</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
