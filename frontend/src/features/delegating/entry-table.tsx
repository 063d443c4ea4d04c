import { useLingui } from '@lingui/react/macro';
import type { ClipboardEvent, Dispatch, SetStateAction } from 'react';
import { CloseIcon } from '@/ui/icons';
import { useLanguage } from '@/ui/use-language';
import { cellId, moveByKey } from './cell-keys';
import { readCells } from './cells';
import { AnswersCell } from './answers-cell';
import { EntryCell } from './entry-cell';
import type { EntryColumn } from './entry-columns';
import { type EntryRow, pasted, withSpare, written } from './entry-rows';
import classes from './entry-table.module.css';
import { type EntryField, isBlank } from './entry-values';

interface EntryTableProps {
  columns: readonly EntryColumn[];
  rows: readonly EntryRow[];
  onChange: Dispatch<SetStateAction<EntryRow[]>>;
  onAnswer: (rowId: string) => void;
}

/** People as rows to be typed or pasted. On a phone each is a card. */
export function EntryTable({ columns, rows, onChange, onAnswer }: EntryTableProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const fields = columns.map(({ field }) => field);

  const paste = (event: ClipboardEvent<HTMLElement>, row: number, field: EntryField) => {
    const cells = readCells(event.clipboardData.getData('text/plain'));
    const alone = cells.length <= 1 && (cells[0]?.length ?? 0) <= 1;
    if (alone) return;
    event.preventDefault();
    onChange((present) =>
      pasted(present, {
        cells,
        row,
        field,
        columns,
        language,
        notUnderstood: (text) => t`“${text}” is not one of the choices`,
      }),
    );
  };

  return (
    <section className={classes.frame} aria-label={t`People to register`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">№</th>
            {columns.map(({ field, label, required }) => (
              <th key={field} scope="col">
                {label}
                {required && <span aria-hidden="true"> *</span>}
              </th>
            ))}
            <th scope="col" aria-label={t`Take out`} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const number = index + 1;
            const who = row.values.fullName.trim() || t`row ${number}`;
            return (
              <tr key={row.id} data-blank={isBlank(row.values) || undefined}>
                <th scope="row">
                  {number}
                  {row.errors.row && (
                    <span className={classes.error} role="alert">
                      {row.errors.row}
                    </span>
                  )}
                </th>
                {columns.map((column) => (
                  <td key={column.field} data-label={column.label} style={{ minWidth: `${column.width}ch` }}>
                    {column.kind === 'answers' ? (
                      <AnswersCell
                        id={cellId(index, column.field)}
                        row={row}
                        who={who}
                        onOpen={() => onAnswer(row.id)}
                      />
                    ) : (
                      <EntryCell
                        id={cellId(index, column.field)}
                        column={column}
                        value={row.values[column.field] as string | boolean}
                        error={row.errors[column.field]}
                        row={who}
                        onChange={(value) =>
                          onChange((present) => withSpare(written(present, row.id, column.field, value), language))
                        }
                        onKeyDown={(event) => moveByKey(event, index, fields, column.field)}
                        onPaste={(event) => paste(event, index, column.field)}
                      />
                    )}
                  </td>
                ))}
                <td className={classes.out}>
                  {!isBlank(row.values) && (
                    <button
                      type="button"
                      aria-label={t`Take out: ${who}`}
                      onClick={() =>
                        onChange((present) =>
                          withSpare(
                            present.filter(({ id }) => id !== row.id),
                            language,
                          ),
                        )
                      }
                    >
                      <CloseIcon />
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
