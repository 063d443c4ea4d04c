import { useLingui } from '@lingui/react/macro';
import { type ClipboardEvent, type Dispatch, type SetStateAction, useCallback, useState } from 'react';
import { toastWithUndo } from '../toast';
import { useFocusNext } from '../use-focus-next';
import { useLanguage } from '../use-language';
import { useLatest } from '../use-latest';
import { cellId } from './cell-keys';
import { readCells } from './cells';
import type { EntryColumn } from './entry-columns';
import { guessColumns } from './entry-headings';
import { type EntryRow, type Paste, pasted, withSpare, written } from './entry-rows';
import { EntryTableRow } from './entry-table-row';
import classes from './entry-table.module.css';
import type { EntryField, EntryValues } from './entry-values';
import { PasteNotice } from './paste-notice';

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
  const { box, focusNext } = useFocusNext<HTMLTableSectionElement>();
  const [last, setLast] = useState<{ before: EntryRow[]; after: EntryRow[]; block: Paste }>();

  const put = (before: EntryRow[], block: Paste) => {
    const after = pasted(before, block);
    onChange(after);
    setLast({ before, after, block });
  };
  const latest = useLatest({
    write: (rowId: string, field: EntryField, value: EntryValues[EntryField]) =>
      onChange((present) => withSpare(written(present, rowId, field, value), language)),
    paste: (event: ClipboardEvent<HTMLElement>, row: number, field: EntryField) => {
      const cells = readCells(event.clipboardData.getData('text/plain'));
      const alone = cells.length <= 1 && (cells[0]?.length ?? 0) <= 1;
      if (alone) return;
      event.preventDefault();
      put([...rows], {
        cells,
        heading: cells.length > 1 ? guessColumns(cells[0] ?? []) : undefined,
        row,
        field,
        columns,
        language,
        notUnderstood: (text) => t`“${text}” is not one of the choices`,
      });
    },
    takeOut: (rowId: string, who: string) => {
      const at = rows.findIndex(({ id }) => id === rowId);
      const taken = rows.slice(at, at + 1);
      focusNext(`#${cellId(at, 'fullName')}`);
      onChange((present) =>
        withSpare(
          present.filter(({ id }) => id !== rowId),
          language,
        ),
      );
      toastWithUndo(t`Taken out: ${who}`, async () => {
        if (!box.current) throw new Error('the table was left');
        onChange((present) => present.toSpliced(at, 0, ...taken));
      });
    },
  });
  const onWrite = useCallback<typeof latest.current.write>((...what) => latest.current.write(...what), [latest]);
  const onPaste = useCallback<typeof latest.current.paste>((...what) => latest.current.paste(...what), [latest]);
  const onTakeOut = useCallback<typeof latest.current.takeOut>((...what) => latest.current.takeOut(...what), [latest]);

  return (
    <>
      {/* the way back leads over nothing that was written since */}
      {last?.after === rows && (
        <PasteNotice
          paste={last.block}
          onReadAsPerson={() => put(last.before, { ...last.block, heading: undefined })}
          onUndo={() => onChange(last.before)}
        />
      )}
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
          <tbody ref={box}>
            {rows.map((row, index) => (
              <EntryTableRow
                key={row.id}
                row={row}
                index={index}
                columns={columns}
                onWrite={onWrite}
                onPaste={onPaste}
                onAnswer={onAnswer}
                onTakeOut={onTakeOut}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
