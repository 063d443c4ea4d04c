import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import classes from './question-fields.module.css';

/** What several controls are about. That it has to be answered is said in words too, for those who listen. */
export function Legend({ required, children }: { required: boolean; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <legend>
      {children}
      {required && (
        <>
          <span className={classes.required} aria-hidden="true">
            {' *'}
          </span>
          <span className="visually-hidden">{`, ${t`required`}`}</span>
        </>
      )}
    </legend>
  );
}
