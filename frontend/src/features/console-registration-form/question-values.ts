import type { Question, QuestionKind, RegistrationForm, WriteRegistrationForm } from '@/api/client';
import { compactLocalized } from '@/lib/localized';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

export interface OptionValues {
  code: string;
  label: LocalizedValues;
}

/** A question as it is typed. */
export interface QuestionValues {
  code: string;
  kind: QuestionKind;
  label: LocalizedValues;
  hint: LocalizedValues;
  required: boolean;
  maxLength: string;
  min: string;
  max: string;
  decimals: string;
  earliest: string;
  latest: string;
  mostChoices: string;
  options: OptionValues[];
  categoryCodes: string[];
  /** The code of an earlier question; empty where it is always asked. */
  condition: string;
  conditionAnswers: string[];
}

export interface FormValues {
  wishes: RegistrationForm['wishes'];
  questions: QuestionValues[];
}

export const MOST_QUESTIONS = 100;

export const hasOptions = (kind: QuestionKind) => kind === 'CHOICE' || kind === 'CHOICES';

/** Whether what is asked may depend on the answer. */
export const isCondition = (kind: QuestionKind) => hasOptions(kind) || kind === 'CONSENT';

/** Codes are made up and never used again: an old answer would be read as one to the new question. */
const newCode = (kind: string) => `${kind.toLowerCase().replace('_', '-')}-${crypto.randomUUID().slice(0, 6)}`;

export function newOption(): OptionValues {
  return { code: newCode('option'), label: localizedValues(undefined) };
}

export function newQuestion(kind: QuestionKind): QuestionValues {
  return {
    ...questionValues({ code: newCode(kind), kind, label: {}, required: false, options: [], categoryCodes: [] }),
    options: hasOptions(kind) ? [newOption(), newOption()] : [],
  };
}

/** The same once more, to be changed: with a code of its own, and options of their own. */
export function duplicateOf(question: QuestionValues): QuestionValues {
  return {
    ...question,
    code: newCode(question.kind),
    options: question.options.map((option) => ({ ...option, code: newCode('option') })),
  };
}

function questionValues(question: Question): QuestionValues {
  return {
    code: question.code,
    kind: question.kind,
    label: localizedValues(question.label),
    hint: localizedValues(question.hint),
    required: question.required,
    maxLength: typedNumber(question.maxLength),
    min: typedNumber(question.min),
    max: typedNumber(question.max),
    decimals: typedNumber(question.decimals),
    earliest: question.earliest ?? '',
    latest: question.latest ?? '',
    mostChoices: typedNumber(question.mostChoices),
    options: question.options.map(({ code, label }) => ({ code, label: localizedValues(label) })),
    categoryCodes: question.categoryCodes,
    condition: question.showWhen?.question ?? '',
    conditionAnswers: question.showWhen?.answers ?? [],
  };
}

export function formValues(form?: RegistrationForm): FormValues {
  return { wishes: form?.wishes ?? 'ROUTES', questions: (form?.questions ?? []).map(questionValues) };
}

export function toQuestion(values: QuestionValues): Question {
  const { code, kind, required, categoryCodes, condition, conditionAnswers } = values;
  return {
    code,
    kind,
    label: compactLocalized(values.label) ?? {},
    hint: compactLocalized(values.hint),
    required,
    maxLength: readNumber(values.maxLength),
    min: readNumber(values.min),
    max: readNumber(values.max),
    decimals: readNumber(values.decimals),
    earliest: values.earliest || undefined,
    latest: values.latest || undefined,
    mostChoices: readNumber(values.mostChoices),
    options: values.options.map((option) => ({ code: option.code, label: compactLocalized(option.label) ?? {} })),
    categoryCodes,
    showWhen: condition ? { question: condition, answers: conditionAnswers } : undefined,
  };
}

export function toForm({ wishes, questions }: FormValues): WriteRegistrationForm {
  return { wishes, questions: questions.map(toQuestion) };
}

/** Without one of the questions, and without what depended on it. */
export function withoutQuestion(questions: readonly QuestionValues[], code: string): QuestionValues[] {
  return questions
    .filter((question) => question.code !== code)
    .map((question) => (question.condition === code ? { ...question, condition: '', conditionAnswers: [] } : question));
}

/** Without a choice that one of them offers, and without what depended on it. */
export function withoutOption(questions: readonly QuestionValues[], asker: number, option: number): QuestionValues[] {
  const { code, options = [] } = questions[asker] ?? {};
  const gone = options[option]?.code;
  return questions.map((question, at) => {
    if (at === asker) return { ...question, options: question.options.toSpliced(option, 1) };
    if (question.condition !== code) return question;
    const conditionAnswers = question.conditionAnswers.filter((answer) => answer !== gone);
    return { ...question, conditionAnswers, condition: conditionAnswers.length > 0 ? question.condition : '' };
  });
}

/** Puts it back where it was, with what depended on it and does not depend on something else by now. */
export function withQuestionAgain(
  questions: readonly QuestionValues[],
  before: readonly QuestionValues[],
  code: string,
): QuestionValues[] {
  const place = before.findIndex((question) => question.code === code);
  const gone = before[place];
  if (!gone || questions.some((question) => question.code === code)) return [...questions];
  const again = questions.map((question) => {
    const was = before.find((one) => one.code === question.code);
    return was?.condition === code && !question.condition
      ? { ...question, condition: code, conditionAnswers: was.conditionAnswers }
      : question;
  });
  return again.toSpliced(place, 0, gone);
}
