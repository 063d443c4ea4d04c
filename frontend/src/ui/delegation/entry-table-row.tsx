import { useLingui } from '@lingui/react/macro';
import { type ClipboardEvent, memo } from 'react';
import { CloseIcon } from '../icons';
import { AnswersCell } from './answers-cell';
import { cellId, moveByKey } from './cell-keys';
import { EntryCell } from './entry-cell';
import type { EntryColumn } from './entry-columns';
import type { EntryRow } from './entry-rows';
import classes from './entry-table.module.css';
import { type EntryField, type EntryValues, isBlank } from './entry-values';

interface EntryTableRowProps {
  row: EntryRow;
  index: number;
  columns: readonly EntryColumn[];
  onWrite: (rowId: string, field: EntryField, value: EntryValues[EntryField]) => void;
  onPaste: (event: ClipboardEvent<HTMLElement>, index: number, field: EntryField) => void;
  onAnswer: (rowId: string) => void;
  onTakeOut: (rowId: string, who: string) => void;
}

/** One person of the table. Drawn again only where something of this person changes: a thousand may stand there. */
export const EntryTableRow = memo(function EntryTableRow(props: EntryTableRowProps) {
  const { row, index, columns, onWrite, onPaste, onAnswer, onTakeOut } = props;
  const { t } = useLingui();
  const fields = columns.map(({ field }) => field);
  const number = index + 1;
  const who = row.values.fullName.trim() || t`row ${number}`;
  return (
    <tr data-blank={isBlank(row.values) || undefined}>
      <th scope="row">
        {number}
        {row.errors.row && (
          <span className={classes.error} role="alert">
            {row.errors.row}
          </span>
        )}
      </th>
      {columns.map((column) => (
        <td
          key={column.field}
          data-label={column.required ? `${column.label} *` : column.label}
          data-kind={column.kind}
          style={{ minWidth: `${column.width}ch` }}
        >
          {column.kind === 'answers' ? (
            <AnswersCell id={cellId(index, column.field)} row={row} who={who} onOpen={() => onAnswer(row.id)} />
          ) : (
            <EntryCell
              id={cellId(index, column.field)}
              column={column}
              value={row.values[column.field] as string | boolean}
              error={row.errors[column.field]}
              row={who}
              onChange={(value) => onWrite(row.id, column.field, value)}
              onKeyDown={(event) => moveByKey(event, index, fields, column.field)}
              onPaste={(event) => onPaste(event, index, column.field)}
            />
          )}
        </td>
      ))}
      <td className={classes.out}>
        {!isBlank(row.values) && (
          <button type="button" aria-label={t`Take out: ${who}`} onClick={() => onTakeOut(row.id, who)}>
            <CloseIcon />
          </button>
        )}
      </td>
    </tr>
  );
});
