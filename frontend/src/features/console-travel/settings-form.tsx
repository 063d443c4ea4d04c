import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import type { TravelSettings, WriteTravelSettings } from '@/api/client';
import { updateTravelSettings } from '@/api/client';
import { getTravelSettingsOptions, getTravelSettingsQueryKey } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import type { Whole } from '@/api/whole';
import { formatNumber } from '@/lib/number';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { fieldId } from '@/ui/forms/form-problem';
import { NumberField } from '@/ui/forms/number-field';
import { numberRule } from '@/ui/forms/number-rule';
import { FieldRow, FormSection, ResourceForm } from '@/ui/forms/resource-form';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { useLanguage } from '@/ui/use-language';
import { estimate } from './estimate';
import classes from './travel.module.css';

interface Values {
  speedKmh: string;
  detourFactor: string;
  extraMinutes: string;
}

const toValues = (settings?: TravelSettings): Values => ({
  speedKmh: typedNumber(settings?.speedKmh),
  detourFactor: typedNumber(settings?.detourFactor),
  extraMinutes: typedNumber(settings?.extraMinutes),
});

const toBody = (values: Values): Whole<WriteTravelSettings> => ({
  speedKmh: readNumber(values.speedKmh),
  detourFactor: readNumber(values.detourFactor),
  extraMinutes: readNumber(values.extraMinutes),
});

const rules = {
  speedKmh: numberRule({ min: 3, max: 120, required: true }),
  detourFactor: numberRule({ min: 1, max: 3, required: true, fractions: true }),
  extraMinutes: numberRule({ min: 0, max: 60, required: true }),
};

const EXAMPLE = 5;

/** By what ways are estimated of which nobody has said how long they take. */
export function SettingsForm({ settings, writable }: { settings: TravelSettings; writable: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const path = { seminarId: settings.seminarId };
  const { controller } = useResourceEditor({
    resource: settings,
    toValues,
    toBody,
    rules,
    create: () => Promise.reject(new Error('there are settings always')),
    update: async (body: WriteTravelSettings, headers) => {
      const answer = await updateTravelSettings({ path, body, headers });
      queryClient.setQueryData(getTravelSettingsQueryKey({ path }), answer.data);
      return answer;
    },
    remove: () => Promise.reject(new Error('there are settings always')),
    fetch: () => queryClient.fetchQuery({ ...getTravelSettingsOptions({ path }), staleTime: 0 }),
    shows: operations('getTravelSettings', 'listTravelTimes', 'getTravelTime', 'listHistory'),
  });
  const { form } = controller;
  const labels = {
    speedKmh: t`Speed, km/h`,
    detourFactor: t`Longer than the straight line`,
    extraMinutes: t`Getting on and off, minutes`,
  };
  const props = (name: keyof Values) => ({ ...form.getInputProps(name), id: fieldId(name), label: labels[name] });
  const by = {
    speedKmh: readNumber(form.values.speedKmh) ?? Number.NaN,
    detourFactor: readNumber(form.values.detourFactor) ?? Number.NaN,
    extraMinutes: readNumber(form.values.extraMinutes) ?? Number.NaN,
  };
  const right = (['speedKmh', 'detourFactor', 'extraMinutes'] as const).every(
    (name) => rules[name](form.values[name]) === null,
  );
  const minutes = right ? formatNumber(estimate(EXAMPLE, by), language) : '';
  return (
    <ResourceForm controller={controller} label={t`How ways are estimated`} fields={labels} readOnly={!writable}>
      <FormSection title={<Trans>How ways are estimated</Trans>}>
        <p className={classes.about}>
          <Trans>
            Where nobody has said how long a way takes, it is estimated from the coordinates of both places, and rounded
            up to 5 minutes.
          </Trans>
        </p>
        <FieldRow>
          <NumberField {...props('speedKmh')} description={t`Of a bus in traffic, with its stops at lights`} />
          <NumberField
            {...props('detourFactor')}
            description={t`1 is as the crow flies; roads in towns are about 1.3`}
          />
          <NumberField {...props('extraMinutes')} description={t`On every way, however short`} />
        </FieldRow>
        <output className={classes.about}>
          {right && (
            <Trans>
              For example: {EXAMPLE} km as the crow flies take {minutes} minutes.
            </Trans>
          )}
        </output>
      </FormSection>
    </ResourceForm>
  );
}
