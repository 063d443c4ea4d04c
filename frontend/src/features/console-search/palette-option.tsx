import { UnstyledButton } from '@mantine/core';
import type { Choice } from './choice';
import classes from './palette.module.css';

interface PaletteOptionProps {
  id: string;
  choice: Choice;
  selected: boolean;
  onChoose: () => void;
}

/** One line of the palette. Mantine's own drops the id by which the field names the line that the keys have chosen. */
export function PaletteOption({ id, choice: { label, more, mark }, selected, onChoose }: PaletteOptionProps) {
  return (
    <UnstyledButton
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      data-action
      data-selected={selected || undefined}
      className={classes.action}
      // the focus stays in the field
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={classes.words}>
        <span>{label}</span>
        {more && <span className={classes.more}>{more}</span>}
      </span>
      {mark && <span className={classes.mark}>{mark}</span>}
    </UnstyledButton>
  );
}
