import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Radio, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { createDivision, type Division, type GroupLock } from '@/api/client';
import { countRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { Notice } from '@/ui/notice';
import type { SeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { BoundsTable } from './bounds-table';
import { conflictsOf, refusalWords } from './conflicts';
import { CostFields } from './cost-fields';
import classes from './run-form.module.css';
import { type Settings, settingsErrors, toRequest } from './settings';

interface RunFormProps {
  parts: SeminarParts;
  locks: readonly GroupLock[];
  initial: Settings;
  onDone: (division: Division) => void;
}

export function RunForm({ parts, locks, initial, onDone }: RunFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const counts = useQuery(countRegistrationsOptions({ path: { seminarId } }));
  const people = counts.data?.byStatus.CONFIRMED ?? (counts.data && 0);
  const controller = useSaveForm<Settings, Division>({
    initial: { values: initial },
    validate: settingsErrors,
    save: async (settings) => {
      const body = toRequest(settings);
      const { data } = await once(body, (headers) => createDivision({ path: { seminarId }, body, headers }));
      return data;
    },
    onSaved: (division) =>
      queryClient.invalidateQueries(operations('listDivisions', 'listHistory')).then(() => onDone(division)),
  });
  const { form, problem, saving, submit } = controller;
  const refusal = problem && refusalWords(problem);
  const conflicts = problem ? conflictsOf(problem) : [];
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      {refusal ? (
        <Notice
          tone="danger"
          title={refusal}
          actions={
            problem.kind !== 'division-no-participants' && (
              <Button component={Link} to={`/${language}/console/seminars/${seminarId}/routes`} variant="default">
                <Trans>To the groups and their bounds</Trans>
              </Button>
            )
          }
        />
      ) : (
        <FormProblem
          controller={controller}
          fields={{
            choiceCosts: t`Points of the choices`,
            unrankedCost: t`Points of another route`,
            spreadWeight: t`Spreading regions`,
            levelWeight: t`Spreading each category over the groups`,
            languageWeight: t`Guides who do not speak a person's language`,
            movePrice: t`Moving somebody who has a group already`,
            note: t`Note`,
          }}
        />
      )}
      <section>
        <h3>
          <Trans>What is divided</Trans>
        </h3>
        {people !== undefined && (
          <p className={classes.lead}>
            <Plural
              value={people}
              one="# confirmed participant, over these groups:"
              other="# confirmed participants, over these groups:"
            />
          </p>
        )}
        <BoundsTable parts={parts} locks={locks} people={people} conflicts={conflicts} />
      </section>
      <section>
        <h3 id="settings">
          <Trans>What counts</Trans>
        </h3>
        <Radio.Group
          aria-labelledby="settings"
          value={form.values.recommended ? 'recommended' : 'own'}
          onChange={(value) => form.setFieldValue('recommended', value === 'recommended')}
        >
          <div className={classes.modes}>
            <Radio
              value="recommended"
              label={t`As recommended`}
              description={t`Disappointment is shared rather than heaped on few, and regions are spread without taking a wish from anybody.`}
            />
            <Radio
              value="own"
              label={t`Set it myself`}
              description={t`What each choice costs, and what delegations, levels, languages and moving people weigh.`}
            />
          </div>
        </Radio.Group>
        {!form.values.recommended && <CostFields form={form} />}
      </section>
      <Textarea
        id={fieldId('note')}
        label={t`Note`}
        description={t`For the team: what this run is for.`}
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps('note')}
      />
      <div className={classes.actions}>
        <Button type="submit" size="md" loading={saving} disabled={people === 0}>
          <Trans>Run the division</Trans>
        </Button>
        <p>
          {people === 0 ? (
            <Trans>Nobody is confirmed yet, so there is nobody to divide.</Trans>
          ) : (
            <Trans>Nothing changes for anybody until a division is put in force.</Trans>
          )}
        </p>
      </div>
    </form>
  );
}
