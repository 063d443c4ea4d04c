import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldId } from '@/ui/forms/form-problem';
import classes from './wish-fields.module.css';
import { withWish } from './wishes';

interface WishFieldsProps {
  field: 'preferences' | 'clusterWishes';
  label: string;
  choices: readonly { id: string; name: string }[];
  /** Ids, the most wanted first. */
  value: readonly string[];
  error?: ReactNode;
  onChange: (value: string[]) => void;
}

/** As many as the service takes. */
const MOST = { preferences: 50, clusterWishes: 20 };

/** One select for each wish, and one more for the next. */
export function WishFields({ field, label, choices, value, error, onChange }: WishFieldsProps) {
  const { t } = useLingui();
  const places = Math.min(value.length + 1, choices.length, MOST[field]);
  return (
    <fieldset id={fieldId(field)} tabIndex={-1} className={classes.wishes}>
      <legend>{label}</legend>
      <div className={classes.places}>
        {Array.from({ length: places }, (_, place) => {
          const number = place + 1;
          const free = choices.filter(({ id }) => id === value[place] || !value.includes(id));
          return (
            <NativeSelect
              key={place}
              id={fieldId(`${field}.${place}`)}
              label={t`Choice no. ${number}`}
              value={value[place] ?? ''}
              data={[
                { value: '', label: t`none` },
                ...free.map((choice) => ({ value: choice.id, label: choice.name })),
              ]}
              onChange={({ currentTarget }) => onChange(withWish(value, place, currentTarget.value))}
            />
          );
        })}
      </div>
      {error && <p className={classes.error}>{error}</p>}
    </fieldset>
  );
}
