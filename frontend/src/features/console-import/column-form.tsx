import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ImportField, RegistrationImport } from '@/api/client';
import { getRegistrationFormOptions } from '@/api/client/@tanstack/react-query.gen';
import { isLanguage, languageNames, languages } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './import-page.module.css';
import { importFieldWords } from './import-words';
import type { Target, Wish } from './use-wish';

const SHOWN = 3;

/** Headings stand so far up, below whatever titles. */
const LINES = 30;

interface ColumnFormProps {
  file: RegistrationImport;
  /** How it is to be read, as it stands here. */
  wish: Wish;
  busy: boolean;
  onWish: (wish: Wish) => void;
  /** Another line heads the columns, and they are guessed anew. */
  onHeaderLine: (line: number) => void;
  onCheck: () => void;
}

/** What each column is read as: guessed, with its first cells beside it, and corrected here. */
export function ColumnForm({ file, wish, busy, onWish, onHeaderLine, onCheck }: ColumnFormProps) {
  const { t } = useLingui();
  const { columns, language } = wish;
  const choices = useChoices();
  const choose = (index: number, value: string) =>
    onWish({ ...wish, columns: columns.map((column, at) => (at === index ? targetOf(value) : column)) });
  // A field that another column holds already, but for routes, of which each column can have some.
  const isTaken = (value: string, index: number) =>
    value !== 'ROUTES' && columns.some((column, at) => at !== index && valueOf(column) === value);
  return (
    <>
      <h4>
        <Trans>Columns</Trans>
      </h4>
      <NativeSelect
        label={t`Headings of the columns`}
        value={file.headerLine}
        disabled={busy}
        onChange={({ currentTarget }) => onHeaderLine(Number(currentTarget.value))}
        data={[
          { value: '0', label: t`There are none: people from the first line on` },
          ...Array.from({ length: Math.max(LINES, file.headerLine) }, (_, at) => ({
            value: `${at + 1}`,
            label: t`In line ${at + 1}`,
          })),
        ]}
      />
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>In the file</Trans>
            </th>
            <th scope="col">
              <Trans>First cells</Trans>
            </th>
            <th scope="col">
              <Trans>Is read as</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => {
            const heading = file.columns[index]?.heading || t`Column ${index + 1}`;
            return (
              <tr key={index}>
                <th scope="row">{heading}</th>
                <td className={classes.sample}>
                  {file.columns[index]?.samples
                    ?.filter((sample) => sample !== '')
                    .slice(0, SHOWN)
                    .join(' · ')}
                </td>
                <td>
                  <NativeSelect
                    aria-label={t`The column “${heading}” is read as`}
                    value={valueOf(column)}
                    disabled={busy}
                    onChange={({ currentTarget }) => choose(index, currentTarget.value)}
                  >
                    <option value="">{t`Leave it aside`}</option>
                    {choices.map(({ value, name }) => (
                      <option key={value} value={value} disabled={isTaken(value, index)}>
                        {name}
                      </option>
                    ))}
                  </NativeSelect>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <NativeSelect
        label={t`Language of letters`}
        description={t`For people of whom the file does not say it`}
        value={language}
        disabled={busy}
        onChange={({ currentTarget: { value } }) => isLanguage(value) && onWish({ ...wish, language: value })}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <div className={classes.buttons}>
        <Button variant={file.result ? 'default' : 'filled'} loading={busy} onClick={onCheck}>
          {file.result ? <Trans>Check again</Trans> : <Trans>Check the lines</Trans>}
        </Button>
      </div>
    </>
  );
}

const QUESTION = 'ANSWER ';

const valueOf = ({ field, question }: Target) => (field === 'ANSWER' ? `${QUESTION}${question}` : (field ?? ''));

function targetOf(value: string): Target {
  if (value.startsWith(QUESTION)) return { field: 'ANSWER', question: value.slice(QUESTION.length) };
  return { field: value === '' ? undefined : (value as ImportField), question: undefined };
}

/** What a column can be read as: what everybody is asked, and the questions of the seminar's form. */
function useChoices() {
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const { data } = useQuery(getRegistrationFormOptions({ path: { seminarId } }));
  // a file is more than a cell can say
  const questions = data?.questions.filter(({ kind }) => kind !== 'FILE') ?? [];
  return [
    ...Object.entries(importFieldWords()).map(([value, name]) => ({ value, name })),
    ...questions.map(({ code, label }) => ({ value: `${QUESTION}${code}`, name: plainText(label, language) })),
  ];
}
