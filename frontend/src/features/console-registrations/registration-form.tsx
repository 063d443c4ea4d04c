import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { languageNames, languages } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { routeName } from '@/lib/words';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { FieldRow } from '@/ui/forms/resource-form';
import { UnsavedGuard } from '@/ui/forms/unsaved-guard';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { useLeaveGuard } from '@/ui/leave-guard';
import { questionLabels } from '@/ui/registration/answer-values';
import { QuestionFields } from '@/ui/registration/question-fields';
import type { RegistrationValues } from '@/ui/registration/registration-values';
import { useRegistrationForm } from '@/ui/registration/use-registration-form';
import type { SeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import { useShownClusters } from '@/ui/use-shown-clusters';
import classes from './registration-form.module.css';
import { WishFields } from './wish-fields';

/** The fields that every seminar has. */
type NamedField = Exclude<keyof RegistrationValues, 'answers'>;

interface RegistrationFormProps {
  controller: SaveForm<RegistrationValues>;
  parts: SeminarParts;
  /** Of somebody who is not registered yet: their consent is asked for. */
  isNew?: boolean;
  save: ReactNode;
  onCancel: () => void;
}

/** The fields of a registration, filled in by an organizer for somebody else. */
export function RegistrationForm({ controller, parts, isNew, save, onCancel }: RegistrationFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId, startsOn, categories } = useSeminar();
  const { questions, wishes } = useRegistrationForm(seminarId);
  const clusters = useShownClusters(seminarId, wishes === 'CLUSTERS');
  const regions = useRegions(startsOn);
  const { leave } = useLeaveGuard();
  const { form } = controller;
  const labels: Record<NamedField, string> = {
    fullName: t`Full name`,
    email: t`E-mail`,
    phone: t`Phone`,
    regionCode: t`Region`,
    categoryCode: t`Category`,
    workplace: t`Place of work`,
    position: t`Position`,
    preferences: t`Wishes`,
    clusterWishes: t`Wished clusters`,
    stepFreeAccess: t`Access without steps`,
    language: t`Language of letters`,
    note: t`Note of the participant`,
    consent: t`Consent`,
  };
  const props = (name: NamedField) => ({
    ...form.getInputProps(name),
    id: fieldId(name),
    label: labels[name],
  });
  const choose = { value: '', label: t`Choose…`, disabled: true };
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form}>
      <UnsavedGuard wouldLose={controller.wouldLose} />
      <FormProblem controller={controller} fields={{ ...labels, ...questionLabels(questions, language) }} />
      <TextInput {...props('fullName')} required maxLength={200} autoComplete="off" />
      <FieldRow>
        <TextInput {...props('email')} required type="email" maxLength={254} autoComplete="off" />
        <TextInput {...props('phone')} type="tel" maxLength={40} autoComplete="off" />
      </FieldRow>
      <FieldRow>
        <NativeSelect {...props('regionCode')} required data={[choose, ...regions.choices]} />
        {categories.length > 0 && (
          <NativeSelect
            {...props('categoryCode')}
            required
            data={[choose, ...categories.map(({ code, name }) => ({ value: code, label: plainText(name, language) }))]}
          />
        )}
      </FieldRow>
      <FieldRow>
        <TextInput {...props('workplace')} maxLength={300} autoComplete="off" />
        <TextInput {...props('position')} maxLength={200} autoComplete="off" />
      </FieldRow>
      {wishes === 'ROUTES' && parts.routes.length > 0 && (
        <WishFields
          field="preferences"
          label={labels.preferences}
          choices={parts.routes.map((route) => ({ id: route.id, name: routeName(route, language) }))}
          value={form.values.preferences}
          error={form.errors.preferences}
          onChange={(preferences) => form.setFieldValue('preferences', preferences)}
        />
      )}
      {wishes === 'CLUSTERS' && clusters.length > 0 && (
        <WishFields
          field="clusterWishes"
          label={labels.clusterWishes}
          choices={clusters.map(({ id, name }) => ({ id, name: plainText(name, language) }))}
          value={form.values.clusterWishes}
          error={form.errors.clusterWishes}
          onChange={(clusterWishes) => form.setFieldValue('clusterWishes', clusterWishes)}
        />
      )}
      <QuestionFields seminarId={seminarId} questions={questions} form={form} />
      <NativeSelect {...props('language')} data={languages.map((value) => ({ value, label: languageNames[value] }))} />
      <Checkbox
        {...form.getInputProps('stepFreeAccess', { type: 'checkbox' })}
        id={fieldId('stepFreeAccess')}
        label={t`Needs access without steps`}
      />
      <Textarea {...props('note')} autosize minRows={2} maxLength={1000} />
      {isNew && (
        <Checkbox
          {...form.getInputProps('consent', { type: 'checkbox' })}
          id={fieldId('consent')}
          label={t`The person has agreed that these data are kept for this seminar`}
        />
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={controller.saving}>
          {save}
        </Button>
        <Button variant="default" onClick={() => leave(onCancel)}>
          <Trans>Go back</Trans>
        </Button>
      </div>
    </form>
  );
}
