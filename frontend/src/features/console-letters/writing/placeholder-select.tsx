import { useLingui } from '@lingui/react/macro';
import type { LetterPlaceholder } from '@/api/client';
import classes from './placeholder-select.module.css';
import { placeholderWords } from './placeholder-words';

interface PlaceholderSelectProps {
  label: string;
  placeholders: readonly LetterPlaceholder[];
  onInsert: (placeholder: LetterPlaceholder) => void;
}

/** What the service fills in for each person, to be chosen and put where the cursor is. */
export function PlaceholderSelect({ label, placeholders, onInsert }: PlaceholderSelectProps) {
  const { t } = useLingui();
  return (
    <select
      aria-label={label}
      className={classes.select}
      value=""
      onChange={({ currentTarget: { value } }) => {
        const chosen = placeholders.find(({ name }) => name === value);
        if (chosen) onInsert(chosen);
      }}
    >
      <option value="">{t`Insert…`}</option>
      {placeholders.map(({ name }) => (
        <option key={name} value={name}>
          {placeholderWords(name)}
        </option>
      ))}
    </select>
  );
}
