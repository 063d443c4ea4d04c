import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Programme, Question, Wishes } from '@/api/client';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { createRegistration } from '@/api/client/sdk.gen';
import { useIdempotency } from '@/api/headers';
import { keptUntil } from '@/lib/kept-until';
import { formatDay, formatDays } from '@/lib/time';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { BackIcon } from '@/ui/icons';
import { LinkRequest } from '@/ui/link-request/link-request';
import { LocalText } from '@/ui/local-text';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { forgetDraft, readDraft, useKeptDraft } from './draft';
import classes from './register-page.module.css';
import { RegistrationFields, useFieldLabels } from './registration-fields';
import { questionLabels } from '@/ui/registration/answer-values';
import { emptyRegistration, missingFields, toCreateRegistration } from '@/ui/registration/registration-values';
import { useRegistrationForm } from '@/ui/registration/use-registration-form';

export function RegisterPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { slug = '' } = useParams();
  const { data, error, isLoadingError, refetch } = useQuery(getProgrammeOptions({ path: { seminarId: slug } }));
  const asked = useRegistrationForm(slug);
  if (isLoadingError) return <ErrorState error={error} onRetry={refetch} />;
  if (asked.isLoadingError) return <ErrorState error={asked.error} onRetry={asked.refetch} />;
  return (
    <div className={classes.page}>
      <title>{t`Registration · Bagdar`}</title>
      <Link to={`/${language}/seminars/${slug}`} className={classes.back}>
        <BackIcon /> <Trans>To the seminar</Trans>
      </Link>
      <h1>
        <Trans>Registration</Trans>
      </h1>
      {!data || asked.isPending ? (
        <LoadingLines lines={[80, 50, 100, 100, 100, 100]} />
      ) : (
        <>
          <p className={classes.seminar}>
            <LocalText value={data.seminar.title} />
            <span>{formatDays(data.seminar.startsOn, data.seminar.endsOn, language)}</span>
          </p>
          {data.seminar.lifecycle === 'REGISTRATION_OPEN' && (
            <p className={`${classes.contact} ${classes.several}`}>
              <Trans>
                Registering several people?{' '}
                <Link to={`/${language}/seminars/${slug}/register-delegation`}>Register a delegation</Link>
              </Trans>
            </p>
          )}
          {data.seminar.lifecycle === 'REGISTRATION_OPEN' ? (
            <RegistrationForm
              key={data.seminar.id}
              programme={data}
              questions={asked.questions}
              wishes={asked.wishes}
            />
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

interface RegistrationFormProps {
  programme: Programme;
  questions: readonly Question[];
  wishes: Wishes;
}

function RegistrationForm({ programme: { seminar, routes }, questions, wishes }: RegistrationFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const labels = useFieldLabels();
  const once = useIdempotency();
  const [now] = useState(() => new Date());
  const kept = keptUntil(seminar, now);
  const controller = useSaveForm({
    initial: { values: { ...emptyRegistration(language), ...readDraft(seminar.id) } },
    validate: missingFields(seminar, questions),
    save: async (values) => {
      const body = toCreateRegistration(values, questions);
      const { data } = await once(body, (headers) =>
        createRegistration({ path: { seminarId: seminar.id }, body, headers }),
      );
      return data;
    },
    onSaved: (receipt) => {
      forgetDraft(seminar.id);
      void navigate(`/${language}/seminars/${seminar.slug}/registered`, { state: { receipt }, replace: true });
    },
  });
  const { form } = controller;
  useKeptDraft(seminar.id, form.values);
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form} aria-label={t`Registration`}>
      <FormProblem controller={controller} fields={{ ...labels, ...questionLabels(questions, language) }} />
      <RegistrationFields
        form={form}
        startsOn={seminar.startsOn}
        categories={seminar.categories}
        routes={routes}
        seminarId={seminar.id}
        questions={questions}
        wishes={wishes}
      />
      <div className={classes.send}>
        <Checkbox
          {...form.getInputProps('consent', { type: 'checkbox' })}
          id={fieldId('consent')}
          size="md"
          required
          label={t`I agree that the organizers of this seminar keep and use what I have entered, for this seminar only`}
        />
        <p className={classes.contact}>
          <Trans>What tells who you are is kept until {formatDay(kept, language)} and erased then.</Trans>
        </p>
        <Button type="submit" size="md" loading={controller.saving}>
          <Trans>Register</Trans>
        </Button>
        {seminar.contactEmail && (
          <p className={classes.contact}>
            <Trans>
              Questions? <a href={`mailto:${seminar.contactEmail}`}>{seminar.contactEmail}</a>
            </Trans>
          </p>
        )}
      </div>
    </form>
  );
}
