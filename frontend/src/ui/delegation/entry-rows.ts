import type { MemberOutcome } from '@/api/client';
import type { Language } from '@/lib/languages';
import { type EntryColumn, readCell } from './entry-columns';
import { type EntryField, type EntryValues, emptyEntry, entryField, isBlank } from './entry-values';

export interface EntryRow {
  id: string;
  values: EntryValues;
  /** What is wrong, by cell; `row` is about the person as a whole. */
  errors: Record<string, string>;
}

export const newRow = (language: Language): EntryRow => ({
  id: crypto.randomUUID(),
  values: emptyEntry(language),
  errors: {},
});

/** There is always a row to write the next person in. */
export function withSpare(rows: readonly EntryRow[], language: Language): EntryRow[] {
  const last = rows.at(-1);
  return last && isBlank(last.values) ? [...rows] : [...rows, newRow(language)];
}

export function written(
  rows: readonly EntryRow[],
  id: string,
  field: EntryField,
  value: EntryValues[EntryField],
): EntryRow[] {
  return rows.map((row) =>
    row.id === id ? { ...row, values: { ...row.values, [field]: value }, errors: without(row.errors, field) } : row,
  );
}

/** What was said of a field, and of the row as a whole, no longer holds once the field is written anew. */
function without(errors: EntryRow['errors'], field: EntryField): EntryRow['errors'] {
  const stays = (key: string) => key !== 'row' && key !== field && !key.startsWith(`${field}.`);
  return Object.fromEntries(Object.entries(errors).filter(([key]) => stays(key)));
}

export interface Paste {
  cells: readonly (readonly string[])[];
  /** What the first row says of the columns, where it is not of a person. */
  heading: readonly (EntryField | undefined)[] | undefined;
  /** Where the block begins. */
  row: number;
  field: EntryField;
  columns: readonly EntryColumn[];
  language: Language;
  /** Says of a cell that it is none of the choices. */
  notUnderstood: (text: string) => string;
}

/**
 * Writes a block over the table, from a cell on to the right and down. Where its first row names columns, the others
 * go where it says.
 */
export function pasted(rows: readonly EntryRow[], paste: Paste): EntryRow[] {
  const [first = [], ...others] = paste.cells;
  const start = paste.columns.findIndex(({ field }) => field === paste.field);
  const fields = paste.heading ?? first.map((_, index) => paste.columns[start + index]?.field);
  const people = paste.heading ? others : paste.cells;
  const result = [...rows];
  for (const [index, cells] of people.entries()) {
    const at = paste.row + index;
    result[at] = filled(result[at] ?? newRow(paste.language), cells, fields, paste);
  }
  return withSpare(result, paste.language);
}

function filled(
  row: EntryRow,
  cells: readonly string[],
  fields: readonly (EntryField | undefined)[],
  { columns, notUnderstood }: Paste,
): EntryRow {
  const values: Record<string, unknown> = { ...row.values };
  let { errors } = row;
  for (const [index, text] of cells.entries()) {
    const column = columns.find(({ field }) => field === fields[index]);
    if (!column || column.kind === 'answers') continue;
    const value = readCell(column, text);
    errors = without(errors, column.field);
    // surname, given name and patronymic in columns of their own are one name
    const before = fields.indexOf('fullName') < index ? values.fullName : undefined;
    if (column.field === 'fullName' && typeof before === 'string' && typeof value === 'string') {
      values.fullName = `${before} ${value}`.trim();
    } else if (value !== undefined) values[column.field] = value;
    else if (text.trim()) errors = { ...errors, [column.field]: notUnderstood(text.trim()) };
  }
  return { ...row, values: values as unknown as EntryValues, errors };
}

interface Words {
  violation: (violation: { code: string; field: string }) => string;
  problem: (outcome: MemberOutcome) => string;
}

/** Whoever is registered now leaves the table; who was refused stays, with the reason at the cell. */
export function answered(
  rows: readonly EntryRow[],
  sent: readonly string[],
  outcomes: readonly MemberOutcome[],
  words: Words,
): EntryRow[] {
  const outcomeOf = new Map(outcomes.map((outcome) => [sent[outcome.row], outcome]));
  return rows.flatMap((row) => {
    const outcome = outcomeOf.get(row.id);
    if (!outcome) return [row];
    return outcome.outcome === 'REFUSED' ? [{ ...row, errors: errorsOf(outcome, words) }] : [];
  });
}

function errorsOf(outcome: MemberOutcome, words: Words): EntryRow['errors'] {
  const errors: EntryRow['errors'] = {};
  for (const { field, code } of outcome.violations) {
    const cell = entryField(field.replace(/\[(\d+)\]/g, '.$1')) ?? 'row';
    errors[cell] ??= words.violation({ code, field: cell });
  }
  return outcome.violations.length > 0 ? errors : { row: words.problem(outcome) };
}
