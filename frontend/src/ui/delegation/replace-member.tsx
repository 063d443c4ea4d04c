import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Registration } from '@/api/client';
import { replaceDelegationMember } from '@/api/client/sdk.gen';
import { useIdempotency } from '@/api/headers';
import type { operations } from '@/api/pages';
import { violationWords } from '@/lib/problem-words';
import { FormProblem, fieldId } from '../forms/form-problem';
import { UnsavedGuard } from '../forms/unsaved-guard';
import { useSaveForm } from '../forms/use-save-form';
import { useLeaveGuard } from '../leave-guard';
import { Notice } from '../notice';
import { questionLabels } from '../registration/answer-values';
import { QuestionFields } from '../registration/question-fields';
import { useRegistrationForm } from '../registration/use-registration-form';
import { toast } from '../toast';
import { useLanguage } from '../use-language';
import classes from './delegation.module.css';
import { type Choices, useEntryColumns } from './entry-columns';
import { type EntryValues, emptyEntry, toMember } from './entry-values';
import { labelsOf, MemberFields, memberValues, missingInMember, ofForm } from './member-form';

interface ReplaceMemberProps {
  delegationId: string;
  registration: Registration;
  choices: Choices;
  /** Who asks, where the browser's own sign-in does not say. */
  headers?: Record<string, string>;
  /** The operations whose answers are stale when it is done. */
  shows: ReturnType<typeof operations>;
  onDone: () => void;
}

interface InheritedProps {
  status: Registration['status'];
  /** Organizers have approved whom they write down themselves. */
  byContact: boolean;
}

/** What becomes of the place, which is not always kept. */
function Inherited({ status, byContact }: InheritedProps) {
  if (status === 'WAITLISTED') return <Trans>Who comes instead waits at the same place in line.</Trans>;
  if (status === 'PENDING') return <Trans>Who comes instead waits for the organizers to approve it.</Trans>;
  if (status === 'OFFERED' && byContact) {
    return (
      <Trans>
        A place is offered: accept it first. Where organizers approve who comes, an offer that is not answered ends
        here.
      </Trans>
    );
  }
  return byContact ? (
    <Trans>
      Who comes instead gets the same place, also where the seminar is full. Where organizers approve who comes, they
      look at the newcomer first and keep the place meanwhile.
    </Trans>
  ) : (
    <Trans>Who comes instead gets the same place, also where the seminar is full.</Trans>
  );
}

/** Another person comes instead of one: what belongs to the post is there already, who it is has to be written. */
export function ReplaceMember({ delegationId, registration, choices, headers, shows, onDone }: ReplaceMemberProps) {
  const { t } = useLingui();
  const { id: registrationId, seminarId } = registration;
  const queryClient = useQueryClient();
  const { leave } = useLeaveGuard();
  const once = useIdempotency();
  const { questions, wishes } = useRegistrationForm(seminarId);
  const columns = useEntryColumns(choices, { questions, wishes });
  const shown = useLanguage();
  const { position, workplace, categoryCode, route, cluster, language } = memberValues(registration);
  const controller = useSaveForm<EntryValues & { consent: boolean }, unknown>({
    initial: { values: { ...emptyEntry(language), position, workplace, categoryCode, route, cluster, consent: false } },
    validate: {
      ...missingInMember(columns, questions),
      consent: (value: boolean) => (value ? null : violationWords({ code: 'required' })),
    },
    save: async ({ consent, ...values }) => {
      const body = { member: toMember(values, questions, wishes), consent };
      try {
        const path = { seminarId, delegationId, registrationId };
        return await once(body, (key) => replaceDelegationMember({ path, body, headers: { ...headers, ...key } }));
      } catch (failure) {
        throw ofForm(failure);
      }
    },
    onSaved: (_saved, { fullName }) => {
      toast(t`${fullName} comes instead of ${registration.fullName}`);
      return queryClient.invalidateQueries(shows).then(onDone);
    },
  });
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form} aria-label={t`Replace by another person`}>
      <UnsavedGuard wouldLose={controller.wouldLose} />
      <Notice tone="warning" title={<Trans>{registration.fullName} will not come any more</Trans>}>
        <p>
          <Inherited status={registration.status} byContact={headers !== undefined} />
        </p>
        <Trans>{registration.fullName} is told by e-mail, and the link of that person stops working.</Trans>
      </Notice>
      <FormProblem
        controller={controller}
        fields={{ ...labelsOf(columns), ...questionLabels(questions, shown), consent: t`Consent` }}
      />
      <MemberFields form={controller.form} columns={columns} />
      <QuestionFields seminarId={seminarId} questions={questions} form={controller.form} headers={headers} />
      <Checkbox
        {...controller.form.getInputProps('consent', { type: 'checkbox' })}
        id={fieldId('consent')}
        required
        label={t`The person who comes agrees that the organizers keep and use what I have entered, for this seminar only`}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={controller.saving}>
          <Trans>Replace</Trans>
        </Button>
        <Button variant="default" onClick={() => leave(onDone)}>
          <Trans>Go back</Trans>
        </Button>
      </div>
    </form>
  );
}
