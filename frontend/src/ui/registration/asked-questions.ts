import type { Question } from '@/api/client';

/** Answers while they are typed, by the code of the question: a number as it is written, whatever is hidden kept. */
export type TypedAnswers = Record<string, unknown>;

/**
 * The questions that somebody is asked who answers so: the service's own rule, in the same one pass. Of a question that
 * is not asked itself, nothing follows.
 */
export function askedQuestions(questions: readonly Question[], answers: TypedAnswers, category: string): Question[] {
  const asked: Question[] = [];
  for (const question of questions) {
    const { categoryCodes, showWhen } = question;
    const concerns = categoryCodes.length === 0 || categoryCodes.includes(category);
    const earlier = showWhen && asked.find(({ code }) => code === showWhen.question);
    const met = !showWhen || (earlier && showWhen.answers.some((wanted) => says(earlier, answers, wanted)));
    if (concerns && met) asked.push(question);
  }
  return asked;
}

function says({ code, kind }: Question, answers: TypedAnswers, wanted: string): boolean {
  const answer = answers[code];
  if (kind === 'CONSENT') return String(answer === true) === wanted;
  return Array.isArray(answer) ? answer.includes(wanted) : answer === wanted;
}
