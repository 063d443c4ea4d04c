import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import type { Seminar } from '@/api/client';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { createDelegation } from '@/api/client/sdk.gen';
import { useIdempotency } from '@/api/headers';
import { languageNames, languages } from '@/lib/languages';
import { violationWords } from '@/lib/problem-words';
import { formatDays } from '@/lib/time';
import {
  type DelegationValues,
  emptyDelegation,
  missingInDelegation,
  toDelegation,
} from '@/ui/delegation/delegation-values';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { UnsavedGuard } from '@/ui/forms/unsaved-guard';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { BackIcon } from '@/ui/icons';
import { LinkRequest } from '@/ui/link-request/link-request';
import { LocalText } from '@/ui/local-text';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import classes from './delegating.module.css';

/** Where a contact opens a delegation, whose people are then registered by its link. */
export function RegisterDelegationPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { slug = '' } = useParams();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(
    getProgrammeOptions({ path: { seminarId: slug } }),
  );
  if (isLoadingError) return <ErrorState error={error} onRetry={refetch} />;
  return (
    <div className={classes.page}>
      <title>{t`Register a delegation · Bagdar`}</title>
      <Link to={`/${language}/seminars/${slug}/register`} className={classes.back}>
        <BackIcon /> <Trans>Register one person</Trans>
      </Link>
      <h1>
        <Trans>Register a delegation</Trans>
      </h1>
      {isPending ? (
        <LoadingLines lines={[80, 50, 100, 100, 100]} />
      ) : (
        <>
          <p className={classes.lead}>
            <LocalText value={data.seminar.title} />
            <span>{formatDays(data.seminar.startsOn, data.seminar.endsOn, language)}</span>
          </p>
          {data.seminar.lifecycle === 'REGISTRATION_OPEN' ? (
            <DelegationForm key={data.seminar.id} seminar={data.seminar} />
          ) : (
            <>
              <Notice title={<Trans>Registration for this seminar is not open.</Trans>} />
              <LinkRequest seminarId={data.seminar.id} />
            </>
          )}
        </>
      )}
    </div>
  );
}

function DelegationForm({ seminar }: { seminar: Seminar }) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const regions = useRegions(seminar.startsOn);
  const once = useIdempotency();
  const labels: Record<keyof DelegationValues | 'consent', string> = {
    name: t`Name of the delegation`,
    regionCode: t`Region`,
    contactName: t`Your full name`,
    contactEmail: t`Your e-mail`,
    contactPhone: t`Your phone`,
    language: t`Language of letters to you`,
    consent: t`Consent`,
  };
  const controller = useSaveForm({
    initial: { values: { ...emptyDelegation(language), consent: false } },
    validate: {
      ...missingInDelegation,
      consent: (value: boolean) => (value ? null : violationWords({ code: 'required' })),
    },
    save: async (values) => {
      const body = { ...toDelegation(values), consent: values.consent };
      const { data } = await once(body, (headers) =>
        createDelegation({ path: { seminarId: seminar.id }, body, headers }),
      );
      return data;
    },
    onSaved: (receipt) => {
      void navigate(`/${language}/seminars/${seminar.slug}/delegation-registered`, {
        state: { receipt },
        replace: true,
      });
    },
  });
  const { form } = controller;
  const props = (name: keyof DelegationValues) => ({
    ...form.getInputProps(name),
    id: fieldId(name),
    size: 'md',
    name,
    label: labels[name],
  });
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form} aria-label={t`Register a delegation`}>
      <p className={classes.hint}>
        <Trans>
          You register and look after everybody your region sends. First say who you are; then you get a link to a table
          for the people. Each of them also gets a link of their own.
        </Trans>
      </p>
      <UnsavedGuard wouldLose={controller.wouldLose} />
      <FormProblem controller={controller} fields={labels} />
      <TextInput {...props('name')} required maxLength={200} />
      <NativeSelect
        {...props('regionCode')}
        required
        autoComplete="off"
        data={[{ value: '', label: t`Choose…`, disabled: true }, ...regions.choices]}
      />
      <TextInput {...props('contactName')} required autoComplete="name" maxLength={200} />
      <div className={classes.pair}>
        <TextInput {...props('contactEmail')} required type="email" autoComplete="email" maxLength={200} />
        <TextInput {...props('contactPhone')} type="tel" autoComplete="tel" maxLength={40} />
      </div>
      <NativeSelect {...props('language')} data={languages.map((value) => ({ value, label: languageNames[value] }))} />
      <Checkbox
        {...form.getInputProps('consent', { type: 'checkbox' })}
        id={fieldId('consent')}
        size="md"
        required
        label={t`I agree that the organizers of this seminar keep and use what I have entered, for this seminar only`}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={controller.saving}>
          <Trans>Go on to the people</Trans>
        </Button>
      </div>
    </form>
  );
}
