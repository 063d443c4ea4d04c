import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { MyRegistration } from '@/api/client';
import { getMyRegistrationOptions, getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { updateRegistration } from '@/api/client/sdk.gen';
import { asParticipant, ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { FormProblem } from '@/ui/forms/form-problem';
import { UnsavedGuard } from '@/ui/forms/unsaved-guard';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { LeaveGuarded, useLeaveGuard, useLeaveQuestion } from '@/ui/leave-guard';
import { Notice } from '@/ui/notice';
import { questionLabels } from '@/ui/registration/answer-values';
import { useRegistrationForm } from '@/ui/registration/use-registration-form';
import { ErrorState, LoadingLines } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import classes from './register-page.module.css';
import { RegistrationFields, useFieldLabels } from './registration-fields';
import { missingFields, registrationValues, toUpdateRegistration } from '@/ui/registration/registration-values';

interface EditMyRegistrationProps {
  mine: MyRegistration;
  token: string;
  onDone: () => void;
}

/** The own registration while it is changed: it has no address of its own, so it asks itself before it is left. */
export function EditMyRegistration(props: EditMyRegistrationProps) {
  const { guard, question } = useLeaveQuestion();
  return (
    <LeaveGuarded guard={guard}>
      <EditForm {...props} />
      {question}
    </LeaveGuarded>
  );
}

function EditForm({ mine, token, onDone }: EditMyRegistrationProps) {
  const { t } = useLingui();
  const { leave } = useLeaveGuard();
  const language = useLanguage();
  const labels = useFieldLabels();
  const queryClient = useQueryClient();
  const { registration } = mine;
  const path = { seminarId: mine.seminar.id };
  const programme = useQuery(getProgrammeOptions({ path }));
  const asked = useRegistrationForm(mine.seminar.id);
  const { questions } = asked;
  const controller = useSaveForm({
    initial: { values: registrationValues(registration), revision: registration.revision },
    validate: missingFields(programme.data?.seminar, questions),
    save: (values, revision) =>
      updateRegistration({
        path: { ...path, registrationId: registration.id },
        body: toUpdateRegistration(values, questions, registration.answers),
        headers: { ...asParticipant(token), ...ifMatch({ revision }) },
      }),
    reload: async () => {
      const options = getMyRegistrationOptions({ headers: asParticipant(token) });
      const fresh = await queryClient.fetchQuery({ ...options, staleTime: 0 });
      return { values: registrationValues(fresh.registration), revision: fresh.registration.revision };
    },
    onSaved: () => {
      toast(<Trans>Saved.</Trans>);
      void queryClient.invalidateQueries(operations('getMyRegistration', 'getMyAssignment')).then(onDone);
    },
  });
  const isReady = !(programme.isPending || asked.isPending);
  // the button that opened the form is gone
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isReady) form.current?.focus();
  }, [isReady]);
  if (!isReady) return <LoadingLines lines={[100, 100, 100]} />;
  const unread = [programme, asked].find(({ isLoadingError }) => isLoadingError);
  if (unread) return <ErrorState error={unread.error} onRetry={() => void unread.refetch()} />;
  return (
    <form
      ref={form}
      tabIndex={-1}
      onSubmit={controller.submit}
      noValidate
      className={classes.form}
      aria-label={t`My registration`}
    >
      <UnsavedGuard wouldLose={controller.wouldLose} />
      <FormProblem controller={controller} fields={{ ...labels, ...questionLabels(questions, language) }} />
      <LookedAtAgain fields={mine.approvalAgain} labels={{ ...labels, ...questionLabels(questions, language) }} />
      <RegistrationFields
        form={controller.form}
        startsOn={mine.seminar.startsOn}
        categories={programme.data?.seminar.categories ?? []}
        routes={programme.data?.routes ?? []}
        seminarId={mine.seminar.id}
        questions={questions}
        wishes={asked.wishes}
        headers={asParticipant(token)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={controller.saving}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" size="md" onClick={() => leave(onDone)}>
          <Trans>Go back</Trans>
        </Button>
      </div>
    </form>
  );
}

/** What the organizers have to approve anew once it is changed, said before it is. */
function LookedAtAgain({ fields, labels }: { fields: readonly string[]; labels: Record<string, string> }) {
  const names = fields.flatMap((field) => labels[field] ?? labels[`answers.${field}`] ?? []);
  if (names.length === 0) return null;
  return (
    <Notice>
      <Trans>The organizers look at your registration again if you change: {names.join(', ')}.</Trans>
    </Notice>
  );
}
