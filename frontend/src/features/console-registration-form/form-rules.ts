import { violationWords } from '@/lib/problem-words';
import type { LocalizedValues } from '@/ui/forms/localized-values';
import { numberRule } from '@/ui/forms/number-rule';
import { MOST_NUMBER } from '@/ui/registration/answer-values';

const anyNumber = numberRule({ min: -MOST_NUMBER, max: MOST_NUMBER, fractions: true });

const worded = (label: LocalizedValues) =>
  Object.values(label).some((text) => text.trim()) ? null : violationWords({ code: 'required' });

/** What can be said of a form before it is sent; whether its parts fit together is the service's to say. */
export const formRules = {
  questions: {
    label: worded,
    maxLength: numberRule({ min: 1, max: 10_000 }),
    min: anyNumber,
    max: anyNumber,
    decimals: numberRule({ min: 0, max: 6 }),
    mostChoices: numberRule({ min: 1, max: 100 }),
    options: { label: worded },
    conditionAnswers: (answers: string[], { questions }: { questions: { condition: string }[] }, path: string) =>
      questions[Number(path.split('.')[1])]?.condition && answers.length === 0
        ? violationWords({ code: 'required' })
        : null,
  },
};
