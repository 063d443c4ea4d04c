import type { Question, Wishes, WriteMember } from '@/api/client';
import { type Language, languages } from '@/lib/languages';
import { toAnswers } from '../registration/answer-values';
import type { TypedAnswers } from '../registration/asked-questions';

/** One person as typed in the table: every field a cell shows, nothing absent. */
export interface EntryValues {
  fullName: string;
  email: string;
  phone: string;
  position: string;
  workplace: string;
  categoryCode: string;
  /** The id of the route that is wished most. */
  route: string;
  /** The id of the cluster that is wished most. */
  cluster: string;
  language: Language;
  stepFreeAccess: boolean;
  note: string;
  answers: TypedAnswers;
}

export type EntryField = keyof EntryValues;

export const emptyEntry = (language: Language): EntryValues => ({
  fullName: '',
  email: '',
  phone: '',
  position: '',
  workplace: '',
  categoryCode: '',
  route: '',
  cluster: '',
  language,
  stepFreeAccess: false,
  note: '',
  answers: {},
});

/** Whether nobody has been written in yet: a language and a category that stand there alone are nobody. */
export function isBlank({
  language: _language,
  stepFreeAccess,
  categoryCode: _category,
  answers: _answers,
  ...texts
}: EntryValues) {
  return !stepFreeAccess && Object.values(texts).every((text) => text.trim() === '');
}

/** What is sent, without blanks: the service takes an absent field, not an empty one. */
export function toMember(values: EntryValues, questions: readonly Question[], wishes: Wishes): WriteMember {
  const answers = toAnswers(questions, values.answers, values.categoryCode);
  const orAbsent = (text: string) => text.trim() || undefined;
  return {
    fullName: orAbsent(values.fullName),
    email: orAbsent(values.email),
    phone: orAbsent(values.phone),
    position: orAbsent(values.position),
    workplace: orAbsent(values.workplace),
    categoryCode: orAbsent(values.categoryCode),
    preferences: wishes === 'ROUTES' && values.route ? [values.route] : undefined,
    clusterWishes: wishes === 'CLUSTERS' && values.cluster ? [values.cluster] : undefined,
    language: values.language,
    stepFreeAccess: values.stepFreeAccess || undefined,
    note: orAbsent(values.note),
    answers: Object.keys(answers).length > 0 ? answers : undefined,
  };
}

/**
 * The field that a violation is about: "members.3.preferences.0" stands in the cell of the route, and
 * "members.3.answers.lunch" with the answers.
 */
export function entryField(violation: string): EntryField | `answers.${string}` | undefined {
  const [name, code] = violation.replace(/^members?(\.\d+)?\./, '').split('.');
  if (name === 'preferences') return 'route';
  if (name === 'clusterWishes') return 'cluster';
  if (name === 'answers' && code) return `answers.${code}`;
  return name && name in emptyEntry('kk') ? (name as EntryField) : undefined;
}

const languageWords: Record<Language, RegExp> = {
  kk: /^(kk|kaz|қаз|каз)/,
  ru: /^(ru|орыс|рус)/,
  en: /^(en|ағыл|англ)/,
};

export const languageOf = (text: string): Language | undefined =>
  languages.find((language) => languageWords[language].test(text.trim().toLowerCase()));

export const isYes = (text: string) => /^(1|\+|x|х|v|yes|true|да|иә|ия|керек|нуж)/i.test(text.trim());
