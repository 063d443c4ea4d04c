import { Trans, useLingui } from '@lingui/react/macro';
import { Slider } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { formatNumber } from '@/lib/number';
import { readNumber } from '@/lib/typed-number';
import { fieldId } from '@/ui/forms/form-problem';
import { NumberField } from '@/ui/forms/number-field';
import { useLanguage } from '@/ui/use-language';
import classes from './cost-fields.module.css';
import { OutcomeLabel } from './outcome-bar';
import { type Settings, sharingOf, spreadMeaning } from './settings';

/** The numbers that the engine keeps small, each with what it means for people. */
export function CostFields({ form }: { form: UseFormReturnType<Settings> }) {
  const { t } = useLingui();
  const { choiceCosts, spreadWeight } = form.values;
  return (
    <div className={classes.fields}>
      <fieldset className={classes.costs}>
        <legend>
          <Trans>Points that a person's route costs</Trans>
        </legend>
        {choiceCosts.map((_, index) => (
          <PointsField key={index} form={form} field={`choiceCosts.${index}`} outcome={index + 1} />
        ))}
        <PointsField form={form} field="unrankedCost" outcome="none" />
        <SharingWords choiceCosts={choiceCosts} />
      </fieldset>
      <div className={classes.spread}>
        <label htmlFor={fieldId('spreadWeight')} id="spread-weight">
          <Trans>Spreading each region over the groups</Trans>
        </label>
        <Slider
          thumbProps={{ id: fieldId('spreadWeight') }}
          aria-labelledby="spread-weight"
          thumbLabel={t`Spreading each region over the groups`}
          min={0}
          max={100}
          step={5}
          marks={[{ value: 0 }, { value: 50 }, { value: 100 }]}
          value={spreadWeight}
          onChange={(value) => form.setFieldValue('spreadWeight', value)}
        />
        <p className={classes.meaning}>
          <strong>{spreadWeight}</strong> <SpreadWords weight={spreadWeight} />
        </p>
        {form.errors.spreadWeight && <p className={classes.error}>{form.errors.spreadWeight}</p>}
      </div>
    </div>
  );
}

interface PointsFieldProps {
  form: UseFormReturnType<Settings>;
  field: string;
  outcome: number | 'none';
}

function PointsField({ form, field, outcome }: PointsFieldProps) {
  return <NumberField id={fieldId(field)} label={<OutcomeLabel outcome={outcome} />} {...form.getInputProps(field)} />;
}

function SharingWords({ choiceCosts: typed }: { choiceCosts: readonly string[] }) {
  const language = useLanguage();
  const choiceCosts = typed.map((points) => readNumber(points) ?? Number.NaN);
  if (choiceCosts.length < 3 || choiceCosts.some(Number.isNaN)) return null;
  const { sharing, seconds, mixed } = sharingOf(choiceCosts);
  const [two, one] = [seconds, mixed].map((points) => formatNumber(points, language));
  return (
    <p className={classes.meaning}>
      {sharing === 'shared' && (
        <Trans>
          Two second choices cost {two}, a first and a third {one}: disappointment is shared rather than heaped on few.
        </Trans>
      )}
      {sharing === 'heaped' && (
        <Trans>
          Two second choices cost {two}, a first and a third {one}: more people get their first choice, and a few are
          let down further.
        </Trans>
      )}
      {sharing === 'even' && (
        <Trans>Two second choices cost {two}, as much as a first and a third: either may come out.</Trans>
      )}
    </p>
  );
}

function SpreadWords({ weight }: { weight: number }) {
  switch (spreadMeaning(weight)) {
    case 'none':
      return <Trans>Regions do not count: only wishes do.</Trans>;
    case 'tie-break':
      return <Trans>Regions decide between people who wish the same; nobody loses a wish for it.</Trans>;
    default:
      return <Trans>Regions weigh more: a person may get one choice less for a better spread.</Trans>;
  }
}
