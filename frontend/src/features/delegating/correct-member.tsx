import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { MyDelegation, MyMember } from '@/api/client';
import { getMyDelegationOptions } from '@/api/client/@tanstack/react-query.gen';
import { updateRegistration } from '@/api/client/sdk.gen';
import { asParticipant, ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { type Choices, useEntryColumns } from '@/ui/delegation/entry-columns';
import type { EntryValues } from '@/ui/delegation/entry-values';
import { labelsOf, MemberFields, memberValues, missingInMember, ofForm } from '@/ui/delegation/member-form';
import { FormProblem } from '@/ui/forms/form-problem';
import { UnsavedGuard } from '@/ui/forms/unsaved-guard';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { questionLabels, toAnswers } from '@/ui/registration/answer-values';
import { QuestionFields } from '@/ui/registration/question-fields';
import { useRegistrationForm } from '@/ui/registration/use-registration-form';
import { useLanguage } from '@/ui/use-language';
import classes from './delegating.module.css';

interface CorrectMemberProps {
  mine: MyDelegation;
  member: MyMember;
  choices: Choices;
  token: string;
  onDone: () => void;
}

/** Whoever ranked more on their own keeps the order behind the first. */
function ranked(first: string, before: readonly string[]) {
  return first === (before[0] ?? '')
    ? [...before]
    : [...(first ? [first] : []), ...before.filter((id) => id !== first)];
}

export function CorrectMember({ mine, member: { registration }, choices, token, onDone }: CorrectMemberProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { questions, wishes } = useRegistrationForm(mine.seminar.id);
  const columns = useEntryColumns(choices, { questions, wishes });
  const language = useLanguage();
  const controller = useSaveForm<EntryValues, unknown>({
    initial: { values: memberValues(registration), revision: registration.revision },
    validate: missingInMember(columns, questions),
    save: async ({ route, cluster, ...values }, revision) => {
      try {
        return await updateRegistration({
          path: { seminarId: mine.seminar.id, registrationId: registration.id },
          body: {
            ...values,
            phone: values.phone.trim() || undefined,
            position: values.position.trim() || undefined,
            workplace: values.workplace.trim() || undefined,
            categoryCode: values.categoryCode || undefined,
            note: values.note.trim() || undefined,
            regionCode: registration.regionCode,
            preferences: ranked(route, registration.preferences),
            clusterWishes: ranked(cluster, registration.clusterWishes),
            answers: toAnswers(questions, values.answers, values.categoryCode, registration.answers),
          },
          headers: { ...asParticipant(token), ...ifMatch({ revision }) },
        });
      } catch (failure) {
        throw ofForm(failure);
      }
    },
    reload: async () => {
      const fresh = await queryClient.fetchQuery({
        ...getMyDelegationOptions({ headers: asParticipant(token) }),
        staleTime: 0,
      });
      const now = fresh.members.find((one) => one.registration.id === registration.id)?.registration ?? registration;
      return { values: memberValues(now), revision: now.revision };
    },
    onSaved: () => queryClient.invalidateQueries(operations('getMyDelegation')).then(onDone),
  });
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form} aria-label={t`Correct`}>
      <UnsavedGuard wouldLose={controller.wouldLose} />
      <FormProblem controller={controller} fields={{ ...labelsOf(columns), ...questionLabels(questions, language) }} />
      <MemberFields form={controller.form} columns={columns} />
      <QuestionFields
        seminarId={mine.seminar.id}
        questions={questions}
        form={controller.form}
        headers={asParticipant(token)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={controller.saving}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
