import type { WriteMember } from '@/api/client';
import { type Language, languages } from '@/lib/languages';

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
  language: Language;
  stepFreeAccess: boolean;
  note: string;
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
  language,
  stepFreeAccess: false,
  note: '',
});

/** Whether nobody has been written in yet: a language and a category that stand there alone are nobody. */
export function isBlank({ language: _language, stepFreeAccess, categoryCode: _category, ...texts }: EntryValues) {
  return !stepFreeAccess && Object.values(texts).every((text) => text.trim() === '');
}

/** What is sent, without blanks: the service takes an absent field, not an empty one. */
export function toMember(values: EntryValues): WriteMember {
  const orAbsent = (text: string) => text.trim() || undefined;
  return {
    fullName: orAbsent(values.fullName),
    email: orAbsent(values.email),
    phone: orAbsent(values.phone),
    position: orAbsent(values.position),
    workplace: orAbsent(values.workplace),
    categoryCode: orAbsent(values.categoryCode),
    preferences: values.route ? [values.route] : undefined,
    language: values.language,
    stepFreeAccess: values.stepFreeAccess || undefined,
    note: orAbsent(values.note),
  };
}

/** The field of the table that a violation is about: "members.3.preferences.0" stands in the cell of the route. */
export function entryField(violation: string): EntryField | undefined {
  const name = violation.replace(/^members?(\.\d+)?\./, '').split('.')[0];
  if (name === 'preferences') return 'route';
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
