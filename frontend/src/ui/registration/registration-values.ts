import type { Answers, CreateRegistration, Question, Registration, Seminar, UpdateRegistration } from '@/api/client';
import type { Whole } from '@/api/whole';
import type { Language } from '@/lib/languages';
import { violationWords } from '@/lib/problem-words';
import { answerRules, toAnswers } from './answer-values';
import type { TypedAnswers } from './asked-questions';

/** The form as it is typed: every field a control shows, nothing absent. */
export interface RegistrationValues {
  fullName: string;
  email: string;
  phone: string;
  workplace: string;
  position: string;
  regionCode: string;
  categoryCode: string;
  language: Language;
  preferences: string[];
  clusterWishes: string[];
  stepFreeAccess: boolean;
  note: string;
  /** By the code of the question, those to questions that are not shown at present among them. */
  answers: TypedAnswers;
  consent: boolean;
}

export function emptyRegistration(language: Language): RegistrationValues {
  return {
    fullName: '',
    email: '',
    phone: '',
    workplace: '',
    position: '',
    regionCode: '',
    categoryCode: '',
    language,
    preferences: [],
    clusterWishes: [],
    stepFreeAccess: false,
    note: '',
    answers: {},
    consent: false,
  };
}

export function registrationValues(registration: Registration): RegistrationValues {
  return {
    fullName: registration.fullName,
    email: registration.email,
    phone: registration.phone ?? '',
    workplace: registration.workplace ?? '',
    position: registration.position ?? '',
    regionCode: registration.regionCode,
    categoryCode: registration.categoryCode ?? '',
    language: registration.language,
    preferences: registration.preferences,
    clusterWishes: registration.clusterWishes,
    stepFreeAccess: registration.stepFreeAccess,
    note: registration.note ?? '',
    answers: registration.answers,
    consent: true,
  };
}

/**
 * What is written, without blanks: the service takes an absent field, not an empty one.
 *
 * @param had answered before
 */
export function toUpdateRegistration(
  values: RegistrationValues,
  questions: readonly Question[],
  had?: Answers,
): Whole<UpdateRegistration> {
  const { consent: _consent, ...typed } = values;
  const orAbsent = (text: string) => text.trim() || undefined;
  return {
    ...typed,
    fullName: typed.fullName.trim(),
    email: typed.email.trim(),
    phone: orAbsent(typed.phone),
    workplace: orAbsent(typed.workplace),
    position: orAbsent(typed.position),
    categoryCode: orAbsent(typed.categoryCode),
    note: orAbsent(typed.note),
    answers: toAnswers(questions, typed.answers, typed.categoryCode, had),
  };
}

export function toCreateRegistration(values: RegistrationValues, questions: readonly Question[]): CreateRegistration {
  return { ...toUpdateRegistration(values, questions), consent: values.consent };
}

/** Only what is missing: whether it is well written is the service's to say. */
export function missingFields(seminar: Pick<Seminar, 'categories'> | undefined, questions: readonly Question[]) {
  const required = (value: string) => (value.trim() ? null : violationWords({ code: 'required' }));
  return {
    fullName: required,
    email: required,
    regionCode: required,
    categoryCode: (value: string) => (seminar?.categories.length ? required(value) : null),
    answers: answerRules(questions),
    consent: (value: boolean) => (value ? null : violationWords({ code: 'required' })),
  };
}
