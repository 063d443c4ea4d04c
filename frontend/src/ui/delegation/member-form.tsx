import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { Question, Registration } from '@/api/client';
import { asProblem, Problem } from '@/lib/problem';
import { violationWords } from '@/lib/problem-words';
import { fieldId } from '../forms/form-problem';
import { answerRules } from '../registration/answer-values';
import type { EntryColumn } from './entry-columns';
import { type EntryValues, entryField } from './entry-values';

export function memberValues(registration: Registration): EntryValues {
  return {
    fullName: registration.fullName,
    email: registration.email,
    phone: registration.phone ?? '',
    position: registration.position ?? '',
    workplace: registration.workplace ?? '',
    categoryCode: registration.categoryCode ?? '',
    route: registration.preferences[0] ?? '',
    cluster: registration.clusterWishes[0] ?? '',
    language: registration.language,
    stepFreeAccess: registration.stepFreeAccess,
    note: registration.note ?? '',
    answers: registration.answers,
  };
}

const required = (value: string) => (value.trim() ? null : violationWords({ code: 'required' }));

export const missingInMember = (columns: readonly EntryColumn[], questions: readonly Question[]) => ({
  answers: answerRules(questions),
  fullName: required,
  email: required,
  categoryCode: (value: string) => (columns.some(({ field }) => field === 'categoryCode') ? required(value) : null),
});

/** What the service found wrong, told of the fields of this form. */
export function ofForm(failure: unknown): Problem {
  const { kind, status, detail, violations, extra, retryAfter } = asProblem(failure);
  const told = violations.map((violation) => ({ ...violation, field: entryField(violation.field) ?? violation.field }));
  return new Problem(kind, status, detail, told, extra, retryAfter);
}

export const labelsOf = (columns: readonly EntryColumn[]) =>
  Object.fromEntries(columns.map(({ field, label }) => [field, label]));

interface FieldForm {
  getInputProps: (path: string, options?: { type: 'checkbox' | 'input' }) => GetInputPropsReturnType;
}

/** The fields of one person, the same as the columns of the table. */
export function MemberFields({ form, columns }: { form: FieldForm; columns: readonly EntryColumn[] }) {
  const { t } = useLingui();
  return columns
    .filter(({ kind }) => kind !== 'answers')
    .map(({ field, label, kind, required: isRequired, choices = [], maxLength }) => {
      const props = { id: fieldId(field), label, required: isRequired };
      if (kind === 'yes') {
        return (
          <Checkbox
            key={field}
            {...form.getInputProps(field, { type: 'checkbox' })}
            id={fieldId(field)}
            label={label}
          />
        );
      }
      if (kind === 'choice') {
        const none = field === 'language' ? [] : [{ value: '', label: isRequired ? t`Choose…` : '–' }];
        return (
          <NativeSelect
            key={field}
            {...form.getInputProps(field)}
            {...props}
            data={[...none, ...choices.map(({ value, label: name }) => ({ value, label: name }))]}
          />
        );
      }
      return (
        <TextInput key={field} {...form.getInputProps(field)} {...props} maxLength={maxLength} autoComplete="off" />
      );
    });
}
