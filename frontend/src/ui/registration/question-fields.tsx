import '@mantine/core/styles/Radio.layer.css';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { Question } from '@/api/client';
import type { Language } from '@/lib/languages';
import { localText, plainText } from '@/lib/localized';
import { typedNumber } from '@/lib/typed-number';
import { fieldId } from '../forms/form-problem';
import { NumberField } from '../forms/number-field';
import { OrganizationPicker } from '../pickers/organization-picker';
import { useLanguage } from '../use-language';
import { askedQuestions, type TypedAnswers } from './asked-questions';
import { FileField } from './file-field';
import { Legend } from './legend';
import classes from './question-fields.module.css';

/** The part of a form that the answers stand in, at `answers`. */
interface AnswersForm {
  values: { answers: TypedAnswers; categoryCode: string };
  errors: Record<string, ReactNode>;
  getInputProps: (path: string, options?: { type: 'checkbox' | 'input' }) => GetInputPropsReturnType;
  setFieldValue: (path: `answers.${string}`, value: unknown) => void;
}

interface QuestionFieldsProps {
  seminarId: string;
  questions: readonly Question[];
  form: AnswersForm;
  size?: 'sm' | 'md';
  /** Who sends files, where the browser's own sign-in does not say. */
  headers?: Record<string, string>;
  /** Of the questions; without it, the one the page is read in. */
  language?: Language;
  /** Where the form is only looked at: no file is sent. */
  preview?: boolean;
}

/** The questions of a seminar that somebody is asked who has answered so far as this form says. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { seminarId, questions, form, size = 'sm', headers, language, preview } = props;
  const own = useLanguage();
  const { answers, categoryCode } = form.values;
  return askedQuestions(questions, answers, categoryCode).map((question) => (
    <QuestionField
      key={question.code}
      seminarId={seminarId}
      question={question}
      form={form}
      size={size}
      headers={headers}
      language={language ?? own}
      preview={preview}
    />
  ));
}

interface QuestionFieldProps {
  seminarId: string;
  question: Question;
  form: AnswersForm;
  size: 'sm' | 'md';
  headers?: Record<string, string>;
  language: Language;
  preview?: boolean;
}

/** From this many on, options are chosen from a list that opens. */
const MANY = 8;

function QuestionField({ seminarId, question, form, size, headers, language, preview }: QuestionFieldProps) {
  const { t } = useLingui();
  const { code, kind, required, options } = question;
  const path = `answers.${code}` as const;
  const value = form.values.answers[code];
  const error = form.errors[path];
  const shared = {
    id: fieldId(path),
    label: <Words value={question.label} language={language} />,
    description: question.hint && <Words value={question.hint} language={language} />,
    required,
    size,
    error,
  };
  const set = (answer: unknown) => form.setFieldValue(path, answer);
  const text = typeof value === 'string' ? value : typeof value === 'number' ? typedNumber(value) : '';
  const typed = { ...shared, value: text, 'data-path': path, autoComplete: 'off' };
  switch (kind) {
    case 'TEXT':
      return (
        <TextInput
          {...typed}
          maxLength={question.maxLength ?? 200}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'LONG_TEXT':
      return (
        <Textarea
          {...typed}
          rows={4}
          resize="vertical"
          maxLength={question.maxLength ?? 2000}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'NUMBER':
      return <NumberField {...typed} onChange={(event) => set(event.currentTarget.value)} />;
    case 'DATE':
      return (
        <TextInput
          {...typed}
          type="date"
          min={question.earliest}
          max={question.latest ?? '9999-12-31'}
          className={classes.date}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'CHOICE':
      return options.length > MANY ? (
        <NativeSelect
          {...shared}
          value={text}
          onChange={(event) => set(event.currentTarget.value)}
          data={[
            { value: '', label: t`Choose…` },
            ...options.map((option) => ({ value: option.code, label: plainText(option.label, language) })),
          ]}
        />
      ) : (
        <Group {...shared}>
          <Radio.Group value={text || null} onChange={set}>
            <div className={classes.options}>
              {options.map((option) => (
                <Radio
                  key={option.code}
                  value={option.code}
                  size={size}
                  error={Boolean(error)}
                  label={<Words value={option.label} language={language} />}
                />
              ))}
            </div>
          </Radio.Group>
          {!required && text && (
            <button type="button" className={classes.none} onClick={() => set(undefined)}>
              {t`Choose none`}
            </button>
          )}
        </Group>
      );
    case 'CHOICES': {
      const chosen = Array.isArray(value) ? (value as string[]) : [];
      return (
        <Group {...shared}>
          <div className={classes.options}>
            {options.map((option) => (
              <Checkbox
                key={option.code}
                size={size}
                checked={chosen.includes(option.code)}
                disabled={!chosen.includes(option.code) && chosen.length >= (question.mostChoices ?? options.length)}
                label={<Words value={option.label} language={language} />}
                onChange={({ currentTarget: { checked } }) =>
                  set(
                    options
                      .map((one) => one.code)
                      .filter((one) => (one === option.code ? checked : chosen.includes(one))),
                  )
                }
              />
            ))}
          </div>
        </Group>
      );
    }
    case 'CONSENT':
      return (
        <Checkbox
          {...shared}
          checked={value === true}
          onChange={(event) => set(event.currentTarget.checked || undefined)}
        />
      );
    case 'ORGANIZATION':
      return (
        <OrganizationPicker
          {...shared}
          label={plainText(question.label, language)}
          description={plainText(question.hint, language)}
          value={text}
          onChange={(id) => set(id || undefined)}
        />
      );
    case 'FILE':
      return (
        <FileField
          {...shared}
          seminarId={seminarId}
          headers={headers}
          preview={preview}
          value={text}
          onChange={(id) => set(id || undefined)}
        />
      );
  }
}

function Words({ value, language }: { value: Question['label']; language: Language }) {
  const words = localText(value, language);
  return <span lang={words?.language}>{words?.text}</span>;
}

interface GroupProps {
  id: string;
  label: ReactNode;
  description?: ReactNode;
  required: boolean;
  error?: ReactNode;
  children: ReactNode;
}

/** Several controls that answer one question. */
function Group({ id, label, description, required, error, children }: GroupProps) {
  return (
    <fieldset id={id} tabIndex={-1} className={classes.group} aria-describedby={error ? `${id}-error` : undefined}>
      <Legend required={required}>{label}</Legend>
      {description && <p className={classes.hint}>{description}</p>}
      {children}
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
