import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useId } from 'react';
import { Form } from 'react-router';
import type { Version } from '@/api/client';
import type { Compared } from './versions-query';
import classes from './versions.module.css';

interface ChooseTwoProps {
  /** The latest first. */
  versions: readonly Version[];
  compared: Compared | undefined;
}

/** Sent to the page itself, with or without a script. */
export function ChooseTwo({ versions, compared }: ChooseTwoProps) {
  const { t } = useLingui();
  const newest = versions[0]?.number ?? 1;
  return (
    <Form method="get" preventScrollReset className={classes.choice}>
      <Choice name="from" label={t`From`} versions={versions} chosen={compared?.from ?? newest - 1} />
      <Choice name="to" label={t`To`} versions={versions} chosen={compared?.to ?? newest} />
      <Button type="submit" variant="default">
        <Trans>Compare</Trans>
      </Button>
    </Form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  versions: readonly Version[];
  chosen: number;
}

function Choice({ name, label, versions, chosen }: ChoiceProps) {
  const { t } = useLingui();
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen}>
        {versions.map(({ number }) => (
          <option key={number} value={number}>
            {t`Version ${number}`}
          </option>
        ))}
      </select>
    </div>
  );
}
