import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { LetterPlaceholder } from '@/api/client';
import { type Language, languageNames, languages } from '@/lib/languages';
import { fieldId } from '@/ui/forms/form-problem';
import { LanguageTabs } from '@/ui/rich-text/language-tabs';
import { LoadingLines } from '@/ui/states';
import { useLatest } from '@/ui/use-latest';
import classes from './letter-fields.module.css';
import type { LetterValues } from './letter-values';
import { PlaceholderSelect } from './placeholder-select';

// The editor weighs more than the rest of the page.
const RichTextField = lazy(async () => ({ default: (await import('@/ui/rich-text/rich-text-field')).RichTextField }));

interface LetterFieldsProps<Values extends LetterValues> {
  form: UseFormReturnType<Values>;
  language: Language;
  onLanguage: (language: Language) => void;
  placeholders: readonly LetterPlaceholder[];
  readOnly: boolean;
}

/** Subject and text of a letter, in one language at a time. */
export function LetterFields<Values extends LetterValues>(props: LetterFieldsProps<Values>) {
  const { form, language, onLanguage, placeholders, readOnly } = props;
  const { t } = useLingui();
  const line = useRef<HTMLInputElement>(null);
  const { subject, body } = form.getValues();
  const write = (field: 'subject' | 'body', value: string) =>
    form.setFieldValue(`${field}.${language}`, value as Parameters<typeof form.setFieldValue>[1]);
  useShownFaults(form.errors, language, onLanguage);
  const insertInSubject = ({ name }: LetterPlaceholder) => {
    const at = line.current?.selectionStart ?? subject[language].length;
    write('subject', `${subject[language].slice(0, at)}{{${name}}}${subject[language].slice(at)}`);
    line.current?.focus();
  };
  return (
    <div className={classes.fields}>
      <LanguageTabs language={language} onChoose={onLanguage} />
      <div className={classes.subject}>
        <TextInput
          ref={line}
          id={fieldId(`subject.${language}`)}
          label={<Trans>Subject</Trans>}
          aria-label={t`Subject, ${languageNames[language]}`}
          lang={language}
          maxLength={200}
          value={subject[language]}
          error={form.errors[`subject.${language}`] ?? form.errors.subject}
          onChange={({ currentTarget: { value } }) => write('subject', value)}
        />
        {!readOnly && (
          <PlaceholderSelect
            label={t`Insert into the subject`}
            placeholders={placeholders.filter(({ form: kind }) => kind === 'WORDS')}
            onInsert={insertInSubject}
          />
        )}
      </div>
      <div>
        <p className={classes.label} aria-hidden="true">
          <Trans>Text</Trans>
        </p>
        <Suspense fallback={<LoadingLines lines={[100, 90, 60]} />}>
          <RichTextField
            key={language}
            id={fieldId(`body.${language}`)}
            label={t`Text, ${languageNames[language]}`}
            language={language}
            value={body[language]}
            onChange={(html) => write('body', html)}
            error={form.errors[`body.${language}`] ?? form.errors.body}
            controls={(editor) => (
              <PlaceholderSelect
                label={t`Insert into the text`}
                placeholders={placeholders}
                onInsert={({ name, form: kind }) => {
                  const mark = `{{${name}}}`;
                  const alone = { type: 'paragraph', content: [{ type: 'text', text: mark }] };
                  editor
                    ?.chain()
                    .focus()
                    .insertContent(kind === 'BLOCK' ? alone : mark)
                    .run();
                }}
              />
            )}
          />
        </Suspense>
      </div>
    </div>
  );
}

/** A fault in another language than the one shown is turned to. */
function useShownFaults(
  errors: Record<string, React.ReactNode>,
  language: Language,
  onLanguage: (language: Language) => void,
) {
  const faulty = languages.filter((each) => Boolean(errors[`subject.${each}`] ?? errors[`body.${each}`]));
  const signature = faulty.join();
  const latest = useLatest({ language, onLanguage });
  useEffect(() => {
    const now = latest.current;
    const first = languages.find((each) => signature.includes(each));
    if (first && !signature.includes(now.language)) now.onLanguage(first);
  }, [signature, latest]);
}
