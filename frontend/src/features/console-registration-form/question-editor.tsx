import { useLingui } from '@lingui/react/macro';
import { Checkbox, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { plainText } from '@/lib/localized';
import { fieldId } from '@/ui/forms/form-problem';
import { ListFrame } from '@/ui/forms/list-frame';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { NumberField } from '@/ui/forms/number-field';
import { FieldRow } from '@/ui/forms/resource-form';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { ConditionFields } from './condition-fields';
import classes from './form-editor.module.css';
import { errorOf } from './form-errors';
import { type FormValues, hasOptions, newOption, withoutOption } from './question-values';

interface QuestionEditorProps {
  form: UseFormReturnType<FormValues>;
  index: number;
}

/** All that can be said of one question. */
export function QuestionEditor({ form, index }: QuestionEditorProps) {
  const { t } = useLingui();
  const path = `questions.${index}`;
  const question = form.values.questions[index];
  if (!question) return null;
  return (
    <div className={classes.editor}>
      <LocalizedInput name={`${path}.label`} label={t`Question`} form={form} required maxLength={500} />
      <LocalizedInput name={`${path}.hint`} label={t`Explanation below it`} form={form} maxLength={1000} />
      <Checkbox
        {...form.getInputProps(`${path}.required`, { type: 'checkbox' })}
        label={question.kind === 'CONSENT' ? t`Nobody can register without it` : t`It has to be answered`}
      />
      {hasOptions(question.kind) && (
        <ListFrame
          name={`${path}.options`}
          label={t`What can be chosen`}
          count={question.options.length}
          nameOf={(place) => t`Option ${place}`}
          error={form.errors[`${path}.options`]}
          add={t`Add a choice`}
          onAdd={() => form.insertListItem(`${path}.options`, newOption())}
          onRemove={(option) => form.setFieldValue('questions', withoutOption(form.values.questions, index, option))}
          entry={(option, which) => (
            <LocalizedInput name={`${path}.options.${option}.label`} label={which} form={form} maxLength={300} />
          )}
        />
      )}
      <Limits form={form} index={index} />
      <Categories form={form} index={index} />
      <ConditionFields form={form} index={index} />
    </div>
  );
}

function Limits({ form, index }: QuestionEditorProps) {
  const { t } = useLingui();
  const props = (name: string, label: string) => ({
    ...form.getInputProps(`questions.${index}.${name}`),
    id: fieldId(`questions.${index}.${name}`),
    label,
  });
  switch (form.values.questions[index]?.kind) {
    case 'TEXT':
      return <NumberField {...props('maxLength', t`Most characters`)} placeholder="200" />;
    case 'LONG_TEXT':
      return <NumberField {...props('maxLength', t`Most characters`)} placeholder="2000" />;
    case 'NUMBER':
      return (
        <FieldRow>
          <NumberField {...props('min', t`At least`)} />
          <NumberField {...props('max', t`At most`)} />
          <NumberField {...props('decimals', t`Digits behind the point`)} placeholder="0" />
        </FieldRow>
      );
    case 'DATE':
      return (
        <FieldRow>
          <TextInput type="date" {...props('earliest', t`Not before`)} />
          <TextInput type="date" {...props('latest', t`Not after`)} />
        </FieldRow>
      );
    case 'CHOICES':
      return <NumberField {...props('mostChoices', t`How many may be chosen at most`)} />;
    default:
      return null;
  }
}

function Categories({ form, index }: QuestionEditorProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { categories } = useSeminar();
  const path = `questions.${index}.categoryCodes`;
  // Categories that the seminar has no more can be taken off here, and only here.
  const chosen = form.values.questions[index]?.categoryCodes ?? [];
  const gone = chosen.filter((chosenCode) => !categories.some(({ code }) => code === chosenCode));
  if (categories.length === 0 && gone.length === 0) return null;
  return (
    <fieldset className={classes.checks}>
      <legend>{t`Asked of`}</legend>
      <Checkbox.Group
        {...form.getInputProps(path)}
        error={errorOf(form.errors, path)}
        description={t`Of everybody, where none is chosen`}
      >
        <div className={classes.checks}>
          {categories.map(({ code, name }) => (
            <Checkbox key={code} value={code} label={plainText(name, language)} />
          ))}
          {gone.map((code) => (
            <Checkbox key={code} value={code} label={t`${code} (there is no such category any more)`} />
          ))}
        </div>
      </Checkbox.Group>
    </fieldset>
  );
}
