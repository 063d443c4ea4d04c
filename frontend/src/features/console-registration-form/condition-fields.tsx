import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { plainText } from '@/lib/localized';
import { fieldId } from '@/ui/forms/form-problem';
import { useLanguage } from '@/ui/use-language';
import classes from './form-editor.module.css';
import { errorOf } from './form-errors';
import { type FormValues, isCondition, type QuestionValues } from './question-values';

interface ConditionFieldsProps {
  form: UseFormReturnType<FormValues>;
  index: number;
}

/** After which answers a question is asked: picked from the earlier questions and what can be chosen there. */
export function ConditionFields({ form, index }: ConditionFieldsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { questions } = form.values;
  const path = `questions.${index}`;
  const question = questions[index];
  const earlier = questions.slice(0, index).filter(({ kind }) => isCondition(kind));
  const asker = earlier.find(({ code }) => code === question?.condition);
  if (!question || (earlier.length === 0 && !question.condition)) return null;
  const choose = (condition: string) => {
    form.setFieldValue(`${path}.condition`, condition);
    form.setFieldValue(`${path}.conditionAnswers`, []);
  };
  const answers = (one: QuestionValues) =>
    one.kind === 'CONSENT'
      ? [
          { value: 'true', label: t`agreed` },
          { value: 'false', label: t`not agreed` },
        ]
      : one.options.map(({ code, label }, place) => ({
          value: code,
          label: plainText(label, language) || t`Choice ${place + 1}`,
        }));
  // They can be taken off here, and only here.
  const gone = (one: QuestionValues) =>
    question.conditionAnswers.filter((answer) => !answers(one).some(({ value }) => value === answer));
  return (
    <>
      <NativeSelect
        id={fieldId(`${path}.condition`)}
        label={t`When it is asked`}
        value={asker ? question.condition : ''}
        error={form.errors[`${path}.showWhen.question`]}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t`Always` },
          ...earlier.map((one) => ({
            value: one.code,
            label: t`After certain answers to “${plainText(one.label, language) || t`Question ${questions.indexOf(one) + 1}`}”`,
          })),
        ]}
      />
      {asker && (
        <Checkbox.Group
          {...form.getInputProps(`${path}.conditionAnswers`)}
          id={fieldId(`${path}.conditionAnswers`)}
          label={t`If the answer is`}
          error={form.errors[`${path}.conditionAnswers`] ?? errorOf(form.errors, `${path}.showWhen.answers`)}
        >
          <div className={classes.checks}>
            {answers(asker).map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
            {gone(asker).map((value) => (
              <Checkbox key={value} value={value} label={t`a choice that there is no more`} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  );
}
