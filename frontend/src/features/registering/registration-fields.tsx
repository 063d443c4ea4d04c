import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { ProgrammeRoute, Question, Seminar, Wishes } from '@/api/client';
import { languageNames, languages } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { shownClusters } from '@/ui/shown-clusters';
import { fieldId } from '@/ui/forms/form-problem';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { ClusterRanking } from './cluster-ranking';
import classes from './registration-fields.module.css';
import { RouteRanking } from './route-ranking';
import { askedQuestions } from '@/ui/registration/asked-questions';
import { QuestionFields } from '@/ui/registration/question-fields';
import type { RegistrationValues } from '@/ui/registration/registration-values';

interface RegistrationFieldsProps {
  form: UseFormReturnType<RegistrationValues>;
  startsOn: string;
  categories: Seminar['categories'];
  routes: readonly ProgrammeRoute[];
  seminarId: string;
  questions: readonly Question[];
  wishes: Wishes;
  /** Who sends files, where the browser's own sign-in does not say. */
  headers?: Record<string, string>;
}

/** The fields that every seminar has. */
type NamedField = Exclude<keyof RegistrationValues, 'answers'>;

export function useFieldLabels(): Record<NamedField, string> {
  const { t } = useLingui();
  return {
    fullName: t`Full name`,
    email: t`E-mail`,
    phone: t`Phone`,
    workplace: t`Place of work`,
    position: t`Position`,
    regionCode: t`Region`,
    categoryCode: t`You take part as`,
    preferences: t`Order of routes`,
    clusterWishes: t`Order of clusters`,
    stepFreeAccess: t`Access without steps`,
    note: t`Anything the organizers should know`,
    language: t`Language of letters to you`,
    consent: t`Consent`,
  };
}

export function RegistrationFields(props: RegistrationFieldsProps) {
  const { form, startsOn, categories, routes, seminarId, questions, wishes, headers } = props;
  const { t } = useLingui();
  const language = useLanguage();
  const labels = useFieldLabels();
  const choose = { value: '', label: t`Choose…`, disabled: true };
  const asked = askedQuestions(questions, form.values.answers, form.values.categoryCode);
  const field = (name: NamedField) => ({
    ...form.getInputProps(name),
    id: fieldId(name),
    size: 'md',
    name,
    label: labels[name],
  });
  return (
    <>
      <Section title={<Trans>About you</Trans>}>
        <TextInput {...field('fullName')} required autoComplete="name" maxLength={200} />
        <div className={classes.pair}>
          <TextInput {...field('email')} required type="email" autoComplete="email" maxLength={254} />
          <TextInput {...field('phone')} type="tel" autoComplete="tel" maxLength={40} />
        </div>
        <RegionSelect {...field('regionCode')} startsOn={startsOn} choose={choose} />
        {categories.length > 0 && (
          <NativeSelect
            {...field('categoryCode')}
            required
            data={[choose, ...categories.map(({ code, name }) => ({ value: code, label: plainText(name, language) }))]}
          />
        )}
        <div className={classes.pair}>
          <TextInput {...field('workplace')} autoComplete="organization" maxLength={300} />
          <TextInput {...field('position')} autoComplete="organization-title" maxLength={200} />
        </div>
      </Section>
      {wishes === 'ROUTES' && routes.length > 0 && (
        <Section
          title={labels.preferences}
          hint={<Trans>Add the routes you would like, the most wanted first. You may leave this open.</Trans>}
        >
          <div id={fieldId('preferences')} tabIndex={-1}>
            <RouteRanking
              routes={routes}
              value={form.values.preferences}
              onChange={(preferences) => form.setValues({ preferences })}
            />
          </div>
          <FieldError message={form.errors.preferences} />
        </Section>
      )}
      {wishes === 'CLUSTERS' && shownClusters(routes).length > 0 && (
        <Section
          title={labels.clusterWishes}
          hint={
            <Trans>
              Add the clusters you would like to see, the most wanted first. The organizers look for a route that shows
              them. You may leave this open.
            </Trans>
          }
        >
          <div id={fieldId('clusterWishes')} tabIndex={-1}>
            <ClusterRanking
              routes={routes}
              value={form.values.clusterWishes}
              onChange={(clusterWishes) => form.setValues({ clusterWishes })}
            />
          </div>
          <FieldError message={form.errors.clusterWishes} />
        </Section>
      )}
      {asked.length > 0 && (
        <Section title={<Trans>Questions of the organizers</Trans>}>
          <QuestionFields seminarId={seminarId} questions={questions} form={form} size="md" headers={headers} />
        </Section>
      )}
      <Section title={<Trans>On the day</Trans>}>
        <Checkbox
          {...form.getInputProps('stepFreeAccess', { type: 'checkbox' })}
          id={fieldId('stepFreeAccess')}
          size="md"
          label={t`I need access without steps`}
        />
        <NativeSelect
          {...field('language')}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <Textarea {...field('note')} rows={3} resize="vertical" maxLength={1000} />
      </Section>
    </>
  );
}

interface RegionSelectProps {
  startsOn: string;
  choose: { value: string; label: string; disabled: boolean };
}

/** The regions as they were on the day of the seminar. */
function RegionSelect({ startsOn, choose, ...props }: RegionSelectProps) {
  const { choices } = useRegions(startsOn);
  return <NativeSelect {...props} required autoComplete="off" data={[choose, ...choices]} />;
}

function Section({ title, hint, children }: { title: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={classes.section}>
      <legend>{title}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children}
    </fieldset>
  );
}

function FieldError({ message }: { message: ReactNode }) {
  return message ? <p className={classes.error}>{message}</p> : null;
}
