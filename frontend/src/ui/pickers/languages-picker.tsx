import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Language, languageNames, languages } from '@/lib/languages';
import classes from './languages-picker.module.css';

interface LanguagesPickerProps {
  id: string;
  label: string;
  description?: string;
  error?: ReactNode;
  value?: Language[];
  onChange: (value: Language[]) => void;
}

/** Which of the three languages are spoken; none is not known. */
export function LanguagesPicker({ value = [], onChange, ...props }: LanguagesPickerProps) {
  return (
    <Checkbox.Group {...props} value={value} onChange={onChange}>
      <div className={classes.choices}>
        {languages.map((language) => (
          <Checkbox key={language} value={language} label={languageNames[language]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
