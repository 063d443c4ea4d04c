import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { listSeminarsOptions } from '@/api/client/@tanstack/react-query.gen';
import { requestLink } from '@/api/client/sdk.gen';
import { useIdempotency } from '@/api/headers';
import { plainText } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { formatDays } from '@/lib/time';
import { FormProblem, fieldId } from '../forms/form-problem';
import { useSaveForm } from '../forms/use-save-form';
import { Notice } from '../notice';
import { ErrorState, LoadingLines } from '../states';
import { useLanguage } from '../use-language';
import classes from './link-request.module.css';

interface LinkRequestProps {
  /** Absent where nothing tells which seminar it is about: then it is chosen. */
  seminarId?: string | undefined;
}

/** Where whoever has no link that works has it mailed: it is the mailbox that proves who somebody is. */
export function LinkRequest({ seminarId }: LinkRequestProps) {
  const heading = useId();
  return (
    <section className={classes.box} aria-labelledby={heading}>
      <h2 id={heading}>
        <Trans>Have your link mailed to you</Trans>
      </h2>
      {seminarId ? <LinkForm seminarId={seminarId} /> : <OfAnySeminar />}
    </section>
  );
}

interface Choice {
  value: string;
  label: string;
}

function OfAnySeminar() {
  const language = useLanguage();
  const { data, error, isLoadingError, refetch } = useQuery(
    listSeminarsOptions({ query: { sort: '-startsOn', limit: 200 } }),
  );
  if (isLoadingError) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) return <LoadingLines lines={[100, 100]} />;
  const choices = data.items.map(({ id, title, startsOn, endsOn }) => ({
    value: id,
    label: `${plainText(title, language)} (${formatDays(startsOn, endsOn, language)})`,
  }));
  const only = choices.length === 1 ? choices[0]?.value : undefined;
  return <LinkForm seminarId={only ?? ''} choices={choices} />;
}

/** For whom a link was asked for, and how long it is not mailed once more. */
interface Asked {
  email: string;
  minutesApart: number;
}

function LinkForm({ seminarId, choices }: { seminarId: string; choices?: readonly Choice[] }) {
  const { t } = useLingui();
  const once = useIdempotency();
  const [asked, setAsked] = useState<Asked>();
  const labels = { ...(choices && { seminarId: t`Seminar` }), email: t`E-mail that you gave` };
  const required = (value: string) => (value ? null : violationWords({ code: 'required' }));
  const controller = useSaveForm({
    initial: { values: { seminarId, email: '' } },
    validate: { seminarId: required, email: required },
    save: ({ seminarId: chosen, email }) => {
      // what was said of the last one is not true of this one yet, and is said anew
      setAsked(undefined);
      return once({ chosen, email }, (headers) =>
        requestLink({ path: { seminarId: chosen }, body: { email }, headers }),
      );
    },
    onSaved: ({ data: { minutesApart } }, { email }) => setAsked({ email, minutesApart }),
  });
  const { form } = controller;
  return (
    <>
      <output>
        {asked && !form.isDirty() && (
          <Notice tone="success" title={<Trans>Look into your mailbox in a few minutes</Trans>}>
            <Trans>
              If somebody is registered with {asked.email}, or has opened a delegation with it, the link is on its way.
              It is mailed at most once in <Plural value={asked.minutesApart} one="# minute" other="# minutes" />; look
              among unwanted letters, too.
            </Trans>
          </Notice>
        )}
      </output>
      <form
        onSubmit={controller.submit}
        noValidate
        className={classes.form}
        aria-label={t`Have your link mailed to you`}
      >
        <FormProblem controller={controller} fields={labels} />
        {choices && (
          <NativeSelect
            {...form.getInputProps('seminarId')}
            id={fieldId('seminarId')}
            size="md"
            required
            label={labels.seminarId}
            data={[{ value: '', label: t`Choose…`, disabled: true }, ...choices]}
          />
        )}
        <TextInput
          {...form.getInputProps('email')}
          id={fieldId('email')}
          name="email"
          size="md"
          required
          type="email"
          autoComplete="email"
          maxLength={200}
          label={labels.email}
        />
        <Button type="submit" size="md" loading={controller.saving}>
          <Trans>Mail me the link</Trans>
        </Button>
      </form>
    </>
  );
}
