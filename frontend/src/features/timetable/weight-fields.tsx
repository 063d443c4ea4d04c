import { Trans, useLingui } from '@lingui/react/macro';
import { Slider } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { Settings } from './settings';
import classes from './weight-fields.module.css';

type Weight = keyof Settings['weights'];

/** What counts how much, each with what it means for people. */
export function WeightFields({ form, basedOn }: { form: UseFormReturnType<Settings>; basedOn: boolean }) {
  const { t } = useLingui();
  return (
    <div className={classes.fields}>
      <WeightField form={form} name="waiting" label={t`Time spent waiting`}>
        <Trans>Points for each minute in which a group neither visits, travels nor has lunch.</Trans>
      </WeightField>
      <WeightField form={form} name="longWaiting" label={t`Long waiting`}>
        <Trans>Once more for each minute over 20: waiting is shared rather than heaped on one group.</Trans>
      </WeightField>
      <WeightField form={form} name="travel" label={t`Travelling`}>
        <Trans>Points for each minute on the way.</Trans>
      </WeightField>
      <WeightField form={form} name="finish" label={t`Being back early`}>
        <Trans>Points for each minute until a group has finished.</Trans>
      </WeightField>
      {basedOn && (
        <WeightField form={form} name="move" label={t`Moving a visit`} max={200} step={10}>
          <Trans>What must be gained for a visit to start at another time than before.</Trans>
        </WeightField>
      )}
    </div>
  );
}

interface WeightFieldProps {
  form: UseFormReturnType<Settings>;
  name: Weight;
  label: string;
  max?: number;
  step?: number;
  children: ReactNode;
}

function WeightField({ form, name, label, max = 10, step = 1, children }: WeightFieldProps) {
  const value = form.values.weights[name];
  return (
    <div className={classes.weight}>
      <p id={`weight-${name}`}>
        {label} <strong>{value}</strong>
      </p>
      <Slider
        aria-labelledby={`weight-${name}`}
        thumbLabel={label}
        min={0}
        max={Math.max(max, value)}
        step={step}
        label={null}
        value={value}
        onChange={(points) => form.setFieldValue(`weights.${name}`, points)}
      />
      <p className={classes.meaning}>{children}</p>
    </div>
  );
}
