import { useLingui } from '@lingui/react/macro';
import type { Programme, Question } from '@/api/client';
import { languageNames, languages } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { routeName } from '@/lib/words';
import { useLanguage } from '@/ui/use-language';
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

/** What tables of people are headed with, in three languages. */
const headings: Record<Exclude<EntryField, 'answers'>, RegExp> = {
  fullName: /аты-?\s*ж|т\.?а\.?ә|^аты|фио|ф\.\s*и\.\s*о|фамилия|^имя|full name|^name$|participant|қатысушы|участник/i,
  email: /e-?mail|пошта|почта|электрон/i,
  phone: /phone|тел|ұялы|моб/i,
  position: /position|лауазым|қызмет[іi]|должность/i,
  workplace: /work|organi[sz]ation|school|жұмыс|ұйым|мектеп|место работы|организация|учрежд|школа/i,
  categoryCode: /categor|санат|категор/i,
  route: /route|бағыт|маршрут/i,
  language: /language|^тіл|тілі|язык/i,
  stepFreeAccess: /step|баспалдақ|кедергісіз|безбар|ступен|доступ/i,
  note: /note|ескерту|ескертпе|примеч|коммент/i,
};

/** Which column each cell of a heading names; nothing where this is a row of people. */
export function guessColumns(cells: readonly string[]): (EntryField | undefined)[] | undefined {
  if (cells.some((cell) => cell.includes('@'))) return undefined;
  const fields = Object.keys(headings) as (keyof typeof headings)[];
  const guessed = cells.map((cell) => fields.find((field) => headings[field].test(cell.trim())));
  const once = guessed.map((field, index) => (guessed.indexOf(field) === index ? field : undefined));
  const named = once.filter(Boolean).length;
  return named >= 2 && named * 2 >= cells.filter((cell) => cell.trim()).length ? once : undefined;
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

/** The columns of the table, in the order in which they are filled where nothing says another. */
export function useEntryColumns(
  { seminar: { categories }, routes }: Programme,
  questions: readonly Question[],
): EntryColumn[] {
  const { t } = useLingui();
  const language = useLanguage();
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
      choices: routes.map((route) => ({
        value: route.id,
        label: routeName(route, language),
        names: [String(route.number), ...Object.values(route.name ?? {}).map(String), routeName(route, language)],
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
    { field: 'stepFreeAccess', label: t`Access without steps`, kind: 'yes', width: 10 },
    { field: 'note', label: t`Note`, kind: 'text', width: 20, maxLength: 1000 },
  ];
  if (questions.length > 0)
    columns.push({ field: 'answers', label: t`Questions of the organizers`, kind: 'answers', width: 16 });
  return columns.filter(({ choices }) => choices === undefined || choices.length > 0);
}
