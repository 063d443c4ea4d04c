import { Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { languageNames, languageShortNames, languages } from '@/lib/languages';
import { fieldId } from './form-problem';
import classes from './localized-input.module.css';

interface LocalizedInputProps {
  /** The path of the field in the form; the languages hang below it. */
  name: string;
  label: string;
  description?: string;
  form: { getInputProps: (path: string) => GetInputPropsReturnType; errors: Record<string, React.ReactNode> };
  required?: boolean;
  /** Several lines. */
  long?: boolean;
  maxLength: number;
}

/** One text in the three languages, side by side, so that a missing one is seen. */
export function LocalizedInput({ name, label, description, form, required, long, maxLength }: LocalizedInputProps) {
  const id = fieldId(name);
  return (
    <fieldset className={classes.localized} id={id} tabIndex={-1} aria-describedby={description && `${id}-about`}>
      <legend>
        {label}
        {required && (
          <span className={classes.required} aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </legend>
      {description && (
        <p id={`${id}-about`} className={classes.description}>
          {description}
        </p>
      )}
      <div className={classes.languages} data-long={long || undefined}>
        {languages.map((language) => {
          const path = `${name}.${language}`;
          const shared = {
            ...form.getInputProps(path),
            id: fieldId(path),
            lang: language,
            maxLength,
            'aria-label': `${label}, ${languageNames[language]}`,
          };
          return (
            <div key={language} className={classes.language}>
              <span className={classes.tag} aria-hidden="true">
                {languageShortNames[language]}
              </span>
              {long ? <Textarea {...shared} rows={4} resize="vertical" /> : <TextInput {...shared} />}
            </div>
          );
        })}
      </div>
      {form.errors[name] && <p className={classes.error}>{form.errors[name]}</p>}
    </fieldset>
  );
}
