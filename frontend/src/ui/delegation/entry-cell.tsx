import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useLingui } from '@lingui/react/macro';
import type { EntryColumn } from './entry-columns';
import classes from './entry-table.module.css';

interface EntryCellProps {
  id: string;
  column: EntryColumn;
  value: string | boolean;
  error: string | undefined;
  /** Who the row is about, for those who do not see where the cell stands. */
  row: string;
  onChange: (value: string | boolean) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onPaste: (event: ClipboardEvent<HTMLElement>) => void;
}

/** One cell of the table, always open to be written in. */
export function EntryCell({ id, column, value, error, row, onChange, onKeyDown, onPaste }: EntryCellProps) {
  const { t } = useLingui();
  const common = {
    id,
    'aria-label': `${column.label}, ${row}`,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
    className: classes.input,
    onKeyDown,
  } as const;
  return (
    <>
      {column.kind === 'yes' ? (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      ) : column.kind === 'choice' ? (
        <select {...common} value={String(value)} onChange={(event) => onChange(event.target.value)}>
          {column.field !== 'language' && <option value="">{column.required ? t`Choose…` : '–'}</option>}
          {column.choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          inputMode={column.inputMode}
          autoComplete="off"
          spellCheck={false}
          maxLength={column.maxLength}
          value={String(value)}
          onChange={(event) => onChange(event.target.value)}
          onPaste={onPaste}
        />
      )}
      {error && (
        <span id={`${id}-error`} className={classes.error}>
          {error}
        </span>
      )}
    </>
  );
}
