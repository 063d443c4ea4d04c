import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { plainText } from '@/lib/localized';
import { fieldId } from '@/ui/forms/form-problem';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './form-editor.module.css';
import type { QuestionValues } from './question-values';
import { kindWords } from './question-words';

interface QuestionSummaryProps {
  questions: readonly QuestionValues[];
  index: number;
  name: string;
  errors: Record<string, ReactNode>;
  children: ReactNode;
}

/** One question in the list: what it asks, of whom and when. */
export function QuestionSummary({ questions, index, name, errors, children }: QuestionSummaryProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { categories } = useSeminar();
  const question = questions[index];
  if (!question) return null;
  const path = `questions.${index}`;
  const earlier = questions.slice(0, index).find(({ code }) => code === question.condition);
  const asker = earlier && (plainText(earlier.label, language) || t`Question ${questions.indexOf(earlier) + 1}`);
  const people = question.categoryCodes.map(
    (code) => plainText(categories.find((category) => category.code === code)?.name, language) || code,
  );
  const faulty = Object.keys(errors).some((field) => field === path || field.startsWith(`${path}.`));
  return (
    <div className={classes.summary} id={fieldId(path)} tabIndex={-1}>
      <span className={classes.name}>{name}</span>
      <span className={classes.facts}>
        <span>{kindWords()[question.kind]}</span>
        {question.required && <span>{t`required`}</span>}
        {people.length > 0 && <span>{people.join(', ')}</span>}
        {asker && <span>{t`depends on “${asker}”`}</span>}
      </span>
      {question.condition && !earlier && (
        <span className={classes.fault}>{t`What it depends on is asked later: move it below, or ask it always`}</span>
      )}
      {faulty && <span className={classes.fault}>{t`Something here needs another look`}</span>}
      {children}
    </div>
  );
}
