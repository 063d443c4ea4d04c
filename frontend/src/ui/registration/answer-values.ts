import { t } from '@lingui/core/macro';
import type { Answers, Question } from '@/api/client';
import type { Language } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { readNumber } from '@/lib/typed-number';
import { numberRule } from '../forms/number-rule';
import { askedQuestions, type TypedAnswers } from './asked-questions';

/** As far as the contract goes. */
export const MOST_NUMBER = 1_000_000_000_000;

/** Stands for a file that is on its way: with it the form cannot be sent. */
export const FILE_ON_ITS_WAY = '…';

/** The labels of the fields by name, for what stands at the head of a form that is not sent yet. */
export function questionLabels(questions: readonly Question[], language: Language): Record<string, string> {
  return Object.fromEntries(questions.map(({ code, label }) => [`answers.${code}`, plainText(label, language)]));
}

/**
 * What is sent: answers to what is asked.
 *
 * @param had answered before: what of it is to questions that the form had once stays, for nobody can see it here
 */
export function toAnswers(
  questions: readonly Question[],
  typed: TypedAnswers,
  category: string,
  had: Answers = {},
): Answers {
  const known = new Set(questions.map(({ code }) => code));
  const former = Object.entries(had).filter(([code]) => !known.has(code));
  const given = askedQuestions(questions, typed, category).flatMap((question) => {
    const answer = toAnswer(question, typed[question.code]);
    return answer === undefined ? [] : [[question.code, answer] as const];
  });
  return Object.fromEntries([...former, ...given]);
}

function toAnswer({ kind }: Question, typed: unknown): unknown {
  if (isBlank(typed)) return undefined;
  if (kind === 'NUMBER' && typeof typed === 'string') {
    const number = readNumber(typed);
    return Number.isNaN(number) ? typed : number;
  }
  return typeof typed === 'string' ? typed.trim() : typed;
}

function isBlank(typed: unknown): boolean {
  return (
    typed === undefined ||
    typed === null ||
    (typeof typed === 'string' && typed.trim() === '') ||
    (Array.isArray(typed) && typed.length === 0)
  );
}

interface Asked {
  answers: TypedAnswers;
  categoryCode: string;
}

/** For a form whose values have the answers: what can be said of them before they are sent, where they are asked for. */
export function answerRules(questions: readonly Question[]) {
  return Object.fromEntries(
    questions.map((question) => [
      question.code,
      (typed: unknown, { answers, categoryCode }: Asked) =>
        askedQuestions(questions, answers, categoryCode).includes(question) ? fault(question, typed) : null,
    ]),
  );
}

function fault(question: Question, typed: unknown): string | null {
  const { kind, required, min = -MOST_NUMBER, max = MOST_NUMBER, decimals = 0, mostChoices } = question;
  if (required && (isBlank(typed) || (kind === 'CONSENT' && typed !== true))) {
    return violationWords({ code: 'required' });
  }
  if (kind === 'FILE' && typed === FILE_ON_ITS_WAY) return t`The file is still being sent. Wait a moment.`;
  if (kind === 'NUMBER' && typeof typed === 'string') {
    return numberRule({ min, max, fractions: decimals > 0 })(typed);
  }
  if (mostChoices && Array.isArray(typed) && typed.length > mostChoices) return t`Choose at most ${mostChoices}`;
  return null;
}
