import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Route } from '@/api/client';
import { routeName } from '@/lib/words';
import { fieldId } from '@/ui/forms/form-problem';
import { useLanguage } from '@/ui/use-language';
import classes from './wish-fields.module.css';
import { withWish } from './wishes';

interface WishFieldsProps {
  label: string;
  routes: readonly Route[];
  /** Ids of routes, the most wanted first. */
  value: readonly string[];
  error?: ReactNode;
  onChange: (value: string[]) => void;
}

/** One select for each wish, and one more for the next. */
export function WishFields({ label, routes, value, error, onChange }: WishFieldsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const places = Math.min(value.length + 1, routes.length);
  return (
    <fieldset id={fieldId('preferences')} tabIndex={-1} className={classes.wishes}>
      <legend>{label}</legend>
      <div className={classes.places}>
        {Array.from({ length: places }, (_, place) => {
          const number = place + 1;
          const free = routes.filter(({ id }) => id === value[place] || !value.includes(id));
          return (
            <NativeSelect
              key={place}
              id={fieldId(`preferences.${place}`)}
              label={t`Choice no. ${number}`}
              value={value[place] ?? ''}
              data={[
                { value: '', label: t`none` },
                ...free.map((route) => ({ value: route.id, label: routeName(route, language) })),
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
