import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { type Language, languageNames, languages } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { FieldRow } from '@/ui/forms/resource-form';
import type { TypedAnswers } from '@/ui/registration/asked-questions';
import { QuestionFields } from '@/ui/registration/question-fields';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './form-editor.module.css';
import { type QuestionValues, toQuestion } from './question-values';

interface FormPreviewProps {
  seminarId: string;
  questions: readonly QuestionValues[];
}

/** The questions as whoever registers sees them: to be answered, though nothing is sent. */
export function FormPreview({ seminarId, questions }: FormPreviewProps) {
  const { t } = useLingui();
  const own = useLanguage();
  const { categories } = useSeminar();
  const [language, setLanguage] = useState<Language>(own);
  const form = useForm<{ answers: TypedAnswers; categoryCode: string }>({
    mode: 'controlled',
    initialValues: { answers: {}, categoryCode: categories[0]?.code ?? '' },
  });
  return (
    <section className={classes.preview} aria-label={t`Preview`}>
      <h2>
        <Trans>Preview</Trans>
      </h2>
      <FieldRow>
        <NativeSelect
          label={t`In the language`}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value as Language)}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        {categories.length > 0 && (
          <NativeSelect
            {...form.getInputProps('categoryCode')}
            label={t`As`}
            data={categories.map(({ code, name }) => ({ value: code, label: plainText(name, language) }))}
          />
        )}
      </FieldRow>
      <QuestionFields
        seminarId={seminarId}
        questions={questions.map(toQuestion)}
        form={form}
        size="md"
        language={language}
        preview
      />
    </section>
  );
}
