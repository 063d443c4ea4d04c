import { t } from '@lingui/core/macro';
import { useMemo } from 'react';
import type { Cluster, Question, Route, Seminar, Wishes } from '@/api/client';
import { type Language, languageNames, languages } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { routeName } from '@/lib/words';
import { useLanguage } from '../use-language';
import { type EntryField, type EntryValues, isYes, languageOf } from './entry-values';

interface Choice {
  value: string;
  label: string;
  /** All that it is called, in any language. */
  names: readonly string[];
}

export interface EntryColumn {
  field: EntryField;
  label: string;
  kind: 'text' | 'choice' | 'yes' | 'answers';
  required?: boolean;
  /** How wide the cell is, in letters. */
  width: number;
  maxLength?: number;
  inputMode?: 'email' | 'tel';
  choices?: readonly Choice[];
}

/** What a cell becomes that was pasted into a column; nothing where it is none of the choices. */
export function readCell(column: EntryColumn, text: string): EntryValues[EntryField] | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (column.field === 'language') return line === '' ? undefined : languageOf(line);
  if (column.kind === 'yes') return isYes(line);
  if (column.kind === 'text') return line.slice(0, column.maxLength);
  if (line === '') return '';
  const wanted = line.toLowerCase();
  return column.choices?.find(({ names }) => names.some((name) => name.toLowerCase() === wanted))?.value;
}

/** What of a seminar somebody can choose. */
export interface Choices {
  categories: Seminar['categories'];
  routes: readonly Pick<Route, 'id' | 'number' | 'name'>[];
  /** That the routes show. */
  clusters: readonly Pick<Cluster, 'id' | 'name'>[];
}

/** What the form of the seminar asks for. */
interface Asked {
  questions: readonly Question[];
  wishes: Wishes;
}

/** The columns of the table, in the order in which they are filled where nothing says another. */
export function useEntryColumns(
  { categories, routes, clusters }: Choices,
  { questions, wishes }: Asked,
): EntryColumn[] {
  const language = useLanguage();
  const asks = questions.length > 0;
  // the same as long as they say the same, so that rows are not drawn anew for them
  return useMemo(
    () => columnsOf({ language, categories, routes, clusters, wishes, asks }),
    [language, categories, routes, clusters, wishes, asks],
  );
}

interface Offered extends Choices {
  wishes: Wishes;
  language: Language;
  /** Whether the organizers ask questions of their own. */
  asks: boolean;
}

function columnsOf({ language, categories, routes, clusters, wishes, asks }: Offered): EntryColumn[] {
  const columns: EntryColumn[] = [
    { field: 'fullName', label: t`Full name`, kind: 'text', required: true, width: 24, maxLength: 200 },
    { field: 'email', label: t`E-mail`, kind: 'text', required: true, width: 22, maxLength: 200, inputMode: 'email' },
    { field: 'position', label: t`Position`, kind: 'text', width: 18, maxLength: 200 },
    { field: 'workplace', label: t`Place of work`, kind: 'text', width: 24, maxLength: 300 },
    { field: 'phone', label: t`Phone`, kind: 'text', width: 15, maxLength: 40, inputMode: 'tel' },
    {
      field: 'categoryCode',
      label: t`Takes part as`,
      kind: 'choice',
      required: true,
      width: 16,
      choices: categories.map(({ code, name }) => ({
        value: code,
        label: plainText(name, language),
        names: [code, ...Object.values(name).map(String)],
      })),
    },
    {
      field: 'route',
      label: t`Wished route`,
      kind: 'choice',
      width: 16,
      choices: (wishes === 'ROUTES' ? routes : []).map((route) => ({
        value: route.id,
        label: routeName(route, language),
        names: [String(route.number), ...Object.values(route.name ?? {}).map(String), routeName(route, language)],
      })),
    },
    {
      field: 'cluster',
      label: t`Wished cluster`,
      kind: 'choice',
      width: 16,
      choices: (wishes === 'CLUSTERS' ? clusters : []).map(({ id, name }) => ({
        value: id,
        label: plainText(name, language),
        names: Object.values(name).map(String),
      })),
    },
    {
      field: 'language',
      label: t`Language of letters`,
      kind: 'choice',
      required: true,
      width: 12,
      choices: languages.map((value) => ({ value, label: languageNames[value], names: [value] })),
    },
    { field: 'stepFreeAccess', label: t`Access without steps`, kind: 'yes', width: 17 },
    { field: 'note', label: t`Note`, kind: 'text', width: 20, maxLength: 1000 },
  ];
  if (asks) columns.push({ field: 'answers', label: t`Questions of the organizers`, kind: 'answers', width: 16 });
  return columns.filter(({ choices }) => choices === undefined || choices.length > 0);
}
