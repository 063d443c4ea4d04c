import { Trans } from '@lingui/react/macro';
import type { UseFormReturnType } from '@mantine/form';
import { formatNumber } from '@/lib/number';
import { readNumber } from '@/lib/typed-number';
import { fieldId } from '@/ui/forms/form-problem';
import { NumberField } from '@/ui/forms/number-field';
import { useLanguage } from '@/ui/use-language';
import classes from './cost-fields.module.css';
import { GroupFields } from './group-fields';
import { OutcomeLabel } from './outcome-bar';
import { type Settings, sharingOf } from './settings';

/** The numbers that the engine keeps small, each with what it means for people. */
export function CostFields({ form }: { form: UseFormReturnType<Settings> }) {
  const { choiceCosts } = form.values;
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
      <GroupFields form={form} />
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
