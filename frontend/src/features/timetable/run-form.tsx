import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createTimetable, type Timetable } from '@/api/client';
import { listStagesOptions } from '@/api/client/@tanstack/react-query.gen';
import { useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { isProblem } from '@/lib/problem';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { NumberField } from '@/ui/forms/number-field';
import { FieldRow } from '@/ui/forms/resource-form';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { obstaclesOf } from './obstacle-words';
import { ObstacleList } from './obstacle-list';
import classes from './run-form.module.css';
import { type Settings, settingsErrors, toRequest } from './settings';
import { WeightFields } from './weight-fields';

interface RunFormProps {
  initial: Settings;
  /** What the timetable is called that the new one can stay close to. */
  baseName?: string;
  onDone: (timetable: Timetable) => void;
}

export function RunForm({ initial, baseName, onDone }: RunFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const path = { seminarId: seminar.id };
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const stages = useQuery(listStagesOptions({ path, query: { limit: 200 } }));
  const controller = useSaveForm<Settings, Timetable>({
    initial: { values: initial },
    validate: settingsErrors,
    save: async (settings) => {
      const body = toRequest(settings);
      const { data } = await once(body, (headers) => createTimetable({ path, body, headers }));
      return data;
    },
    onSaved: (timetable) =>
      queryClient.invalidateQueries(operations('listTimetables', 'listHistory')).then(() => onDone(timetable)),
  });
  const { form, problem, saving, submit } = controller;
  const obstacles = obstaclesOf(problem?.extra);
  const labels = {
    stageId: t`Part of the seminar`,
    date: t`Day`,
    from: t`Groups leave from`,
    until: t`All are back by`,
    'lunch.from': t`Lunch from`,
    'lunch.until': t`Lunch until`,
    'lunch.minutes': t`Length of the lunch, minutes`,
    timeLimitSeconds: t`Search for at most`,
    grid: t`Visits start every`,
    basedOn: t`Beginning`,
    note: t`Note`,
  };
  type Field = keyof typeof labels;
  const props = (name: Field) => ({ ...form.getInputProps(name), id: fieldId(name), label: labels[name] });
  const isBased = form.values.basedOn !== '';
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      {isProblem(problem, 'timetable-infeasible') && obstacles.length > 0 ? (
        <ObstacleList title={<Trans>Nothing can be planned like that</Trans>} obstacles={obstacles} alert />
      ) : (
        <FormProblem controller={controller} fields={labels} />
      )}
      {baseName && initial.basedOn && (
        <Radio.Group
          label={labels.basedOn}
          value={isBased ? 'close' : 'new'}
          onChange={(value) => form.setFieldValue('basedOn', value === 'close' ? initial.basedOn : '')}
        >
          <div className={classes.choices}>
            <Radio
              value="close"
              label={t`Close to ${baseName}`}
              description={t`Pinned visits stay, and as little else as possible moves.`}
            />
            <Radio value="new" label={t`Anew`} description={t`Nothing is taken over, pins neither.`} />
          </div>
        </Radio.Group>
      )}
      <section className={classes.section}>
        <h3>
          <Trans>When</Trans>
        </h3>
        {seminar.startsOn !== seminar.endsOn && (
          <TextInput {...props('date')} type="date" min={seminar.startsOn} max={seminar.endsOn} />
        )}
        <FieldRow>
          <TextInput {...props('from')} type="time" />
          <TextInput {...props('until')} type="time" />
        </FieldRow>
        <NativeSelect
          {...props('stageId')}
          data={[
            { value: '', label: t`None in particular` },
            ...(stages.data?.items ?? []).map(({ id, name }) => ({ value: id, label: plainText(name, language) })),
          ]}
        />
        <Checkbox
          label={t`All groups come from the venue`}
          disabled={!seminar.venueOrganizationId}
          description={!seminar.venueOrganizationId && t`The details do not say which organization is the venue.`}
          {...form.getInputProps('startAtVenue', { type: 'checkbox' })}
        />
        <Checkbox
          label={t`All groups go back to the venue`}
          disabled={!seminar.venueOrganizationId}
          {...form.getInputProps('endAtVenue', { type: 'checkbox' })}
        />
      </section>
      <section className={classes.section}>
        <h3>
          <Trans>Lunch</Trans>
        </h3>
        <Checkbox label={t`Every group has lunch`} {...form.getInputProps('withLunch', { type: 'checkbox' })} />
        {form.values.withLunch && (
          <FieldRow>
            <TextInput {...props('lunch.from')} type="time" />
            <TextInput {...props('lunch.until')} type="time" />
            <NumberField {...props('lunch.minutes')} />
          </FieldRow>
        )}
      </section>
      <section className={classes.section}>
        <h3 id="weights">
          <Trans>What counts</Trans>
        </h3>
        <Radio.Group
          aria-labelledby="weights"
          value={form.values.recommended ? 'recommended' : 'own'}
          onChange={(value) => form.setFieldValue('recommended', value === 'recommended')}
        >
          <div className={classes.choices}>
            <Radio
              value="recommended"
              label={t`As recommended`}
              description={t`Little waiting, shared alike; short ways; everybody back early.`}
            />
            <Radio value="own" label={t`Set it myself`} description={t`How much each minute weighs.`} />
          </div>
        </Radio.Group>
        {!form.values.recommended && <WeightFields form={form} basedOn={isBased} />}
      </section>
      <section className={classes.section}>
        <h3>
          <Trans>The search</Trans>
        </h3>
        <FieldRow>
          <NativeSelect
            {...props('grid')}
            data={[5, 10, 15, 30].map((minutes) => ({ value: String(minutes), label: t`${minutes} minutes` }))}
          />
          <NativeSelect
            {...props('timeLimitSeconds')}
            data={[
              { value: '10', label: t`10 seconds` },
              { value: '60', label: t`1 minute` },
              { value: '300', label: t`5 minutes` },
              { value: '600', label: t`10 minutes` },
            ]}
          />
        </FieldRow>
      </section>
      <Textarea
        {...props('note')}
        description={t`For the team: what this run is for.`}
        autosize
        minRows={2}
        maxLength={500}
      />
      <div className={classes.actions}>
        <Button type="submit" size="md" loading={saving}>
          <Trans>Plan the visits</Trans>
        </Button>
        <p>
          <Trans>Nothing changes for anybody until a timetable is put in force and published.</Trans>
        </p>
      </div>
    </form>
  );
}
