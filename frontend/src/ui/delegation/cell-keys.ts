import type { KeyboardEvent } from 'react';
import type { EntryField } from './entry-values';

export const cellId = (row: number, field: EntryField) => `entry-${row}-${field}`;

/** Whether the caret cannot go further that way inside the cell. */
function isAtEdge(cell: HTMLElement, forwards: boolean): boolean {
  if (!(cell instanceof HTMLInputElement) || cell.type !== 'text') return true;
  const { selectionStart, selectionEnd, value } = cell;
  return selectionStart === selectionEnd && selectionStart === (forwards ? value.length : 0);
}

/** Moves between cells as in a spreadsheet: Enter and the arrows down and up, the others where the caret is at an edge. */
export function moveByKey(
  event: KeyboardEvent<HTMLElement>,
  row: number,
  fields: readonly EntryField[],
  field: EntryField,
) {
  const cell = event.currentTarget;
  const isSelect = cell instanceof HTMLSelectElement;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const column = fields.indexOf(field);
  const to = (rowBy: number, columnBy: number) => {
    const next = fields[column + columnBy];
    const target = next && document.getElementById(cellId(row + rowBy, next));
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (target instanceof HTMLInputElement && target.type === 'text') target.select();
  };
  switch (event.key) {
    case 'Enter':
      // Inside a form it would send what is typed so far.
      event.preventDefault();
      return to(event.shiftKey ? -1 : 1, 0);
    case 'ArrowDown':
      return isSelect ? undefined : to(1, 0);
    case 'ArrowUp':
      return isSelect ? undefined : to(-1, 0);
    case 'ArrowRight':
      return isAtEdge(cell, true) ? to(0, 1) : undefined;
    case 'ArrowLeft':
      return isAtEdge(cell, false) ? to(0, -1) : undefined;
    default:
      return undefined;
  }
}
