import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Radio } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { fieldId } from '@/ui/forms/form-problem';
import classes from './cost-fields.module.css';
import { type Settings, spreadMeaning } from './settings';
import { WeightSlider } from './weight-slider';

/** The numbers that say with whom people travel: delegations, levels, languages, and whoever had a group before. */
export function GroupFields({ form }: { form: UseFormReturnType<Settings> }) {
  const { t } = useLingui();
  const { delegations, spreadWeight, levelWeight, languageWeight, languageMust, movePrice } = form.values;
  const isSpread = delegations === 'SPREAD';
  return (
    <>
      <Radio.Group
        label={t`Delegations, and regions of who comes with none`}
        value={delegations}
        onChange={(value) => form.setFieldValue('delegations', value === 'TOGETHER' ? 'TOGETHER' : 'SPREAD')}
        error={form.errors.delegations}
      >
        <div className={classes.ways}>
          <Radio value="SPREAD" label={t`Spread over the groups`} />
          <Radio value="TOGETHER" label={t`Kept together`} />
        </div>
      </Radio.Group>
      <WeightSlider
        field="spreadWeight"
        label={isSpread ? t`How much spreading them weighs` : t`How much keeping them together weighs`}
        max={100}
        step={5}
        marks={[0, 50, 100]}
        value={spreadWeight}
        error={form.errors.spreadWeight}
        onChange={(value) => form.setFieldValue('spreadWeight', value)}
      >
        {isSpread ? <SpreadWords weight={spreadWeight} /> : <TogetherWords weight={spreadWeight} />}
      </WeightSlider>
      <WeightSlider
        field="levelWeight"
        label={t`Spreading each category over the groups`}
        max={100}
        step={5}
        marks={[0, 50, 100]}
        value={levelWeight}
        error={form.errors.levelWeight}
        onChange={(value) => form.setFieldValue('levelWeight', value)}
      >
        {levelWeight === 0 ? (
          <Trans>Categories do not count.</Trans>
        ) : levelWeight <= 50 ? (
          <Trans>Groups get people of each category where wishes leave it open.</Trans>
        ) : (
          <Trans>Groups get people of each category, also where it costs somebody a wish.</Trans>
        )}
      </WeightSlider>
      <Checkbox
        label={t`Nobody goes where no guide speaks their language`}
        checked={languageMust}
        onChange={({ currentTarget }) => form.setFieldValue('languageMust', currentTarget.checked)}
        id={fieldId('languageMust')}
      />
      {!languageMust && (
        <WeightSlider
          field="languageWeight"
          label={t`Guides who do not speak a person's language`}
          max={100}
          step={1}
          value={languageWeight}
          error={form.errors.languageWeight}
          onChange={(value) => form.setFieldValue('languageWeight', value)}
        >
          {languageWeight === 0 ? (
            <Trans>Languages of guides do not count.</Trans>
          ) : (
            <Plural
              value={languageWeight}
              one="point for each person whose language no guide of the group speaks."
              other="points for each person whose language no guide of the group speaks."
            />
          )}
        </WeightSlider>
      )}
      <WeightSlider
        field="movePrice"
        label={t`Moving somebody who has a group already`}
        max={50}
        step={1}
        value={Math.min(movePrice, 50)}
        error={form.errors.movePrice}
        onChange={(value) => form.setFieldValue('movePrice', value)}
      >
        {movePrice === 0 ? (
          <Trans>Between divisions that are equally good, the one that moves fewer people is taken.</Trans>
        ) : (
          <Plural
            value={movePrice}
            one="point for each person moved: a better wish has to be worth more than that."
            other="points for each person moved: a better wish has to be worth more than that."
          />
        )}
      </WeightSlider>
    </>
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

function TogetherWords({ weight }: { weight: number }) {
  switch (spreadMeaning(weight)) {
    case 'none':
      return <Trans>Nobody is kept together: only wishes count.</Trans>;
    case 'tie-break':
      return <Trans>Delegations go together where their people wish the same; nobody loses a wish for it.</Trans>;
    default:
      return <Trans>Going together weighs more: a person may get one choice less for it.</Trans>;
  }
}
