import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { ScheduleFault } from '@/api/client';
import classes from './fault-list.module.css';
import { faultWords } from './fault-words';

/** As many as one reads at once; a file can have thousands. */
const FIRST = 20;

/** What is wrong in a file, and where: so that it can be mended there. */
export function FaultList({ title, faults }: { title: ReactNode; faults: readonly ScheduleFault[] }) {
  useLingui();
  const heading = useId();
  const [all, setAll] = useState(false);
  const shown = all ? faults : faults.slice(0, FIRST);
  const more = faults.length - shown.length;
  return (
    <section className={classes.faults} aria-labelledby={heading}>
      <h4 id={heading}>{title}</h4>
      <ol>
        {shown.map((fault, index) => (
          <li key={index}>
            <p className={classes.where}>
              <Trans>
                Line {fault.line}, column {fault.column}
              </Trans>{' '}
              <code>{`<${fault.field}>`}</code>
            </p>
            {fault.value && <p className={classes.value}>“{fault.value}”</p>}
            <p>{faultWords(fault)}</p>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <Button variant="default" size="sm" onClick={() => setAll(true)}>
          <Trans>Show the other {more}</Trans>
        </Button>
      )}
    </section>
  );
}
