import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { languageNames } from '@/lib/languages';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { UndoIcon } from '@/ui/icons';
import { LoadingLines } from '@/ui/states';
import { isOwn, TITLE } from '../release-values';
import { TitleField } from '../text/title-field';
import { GeneratedText } from './folds';
import classes from './section-editor.module.css';
import type { SectionItemProps } from './section-props';

// The editor weighs more than the rest of the page: it comes when somebody begins to write.
const RichTextField = lazy(async () => ({ default: (await import('@/ui/rich-text/rich-text-field')).RichTextField }));

interface SectionEditorProps extends SectionItemProps {
  name: string;
  generated?: string;
}

/** A section while somebody writes in it, with what the data would say beside it. */
export function SectionEditor({ index, values, language, form, edits, name, generated }: SectionEditorProps) {
  const { t } = useLingui();
  const { key } = values;
  const own = isOwn(values);
  const value = values.edited[language];
  const path = `sections.${index}.edited.${language}`;
  const error = form.errors[path] ?? form.errors[`sections.${index}.edited`];
  const write = (html: string) => edits.write(key, language, html);
  const label = `${name}, ${languageNames[language]}`;
  return (
    <div className={classes.editor}>
      {own && <LocalizedInput name={`sections.${index}.heading`} label={t`Heading`} form={form} maxLength={300} />}
      <div className={classes.beside} data-both={generated ? true : undefined}>
        <div className={classes.field}>
          {key === TITLE ? (
            <TitleField
              key={language}
              id={fieldId(path)}
              label={label}
              language={language}
              value={value}
              generated={generated}
              onChange={write}
              error={error}
            />
          ) : (
            <Suspense fallback={<LoadingLines lines={[100, 90, 60]} />}>
              <RichTextField
                key={language}
                id={fieldId(path)}
                label={label}
                language={language}
                value={value}
                generated={generated}
                onChange={write}
                error={error}
              />
            </Suspense>
          )}
          {value && generated && (
            <Button
              variant="default"
              size="xs"
              leftSection={<UndoIcon />}
              onClick={() => edits.takeGenerated(key, [language])}
            >
              <Trans>Back to the generated text</Trans>
            </Button>
          )}
          {!value && generated && (
            <p className={classes.hint}>
              <Trans>As it is generated. What you write stays when the data changes.</Trans>
            </p>
          )}
        </div>
        {generated && <GeneratedText html={generated} language={language} beside />}
      </div>
    </div>
  );
}
