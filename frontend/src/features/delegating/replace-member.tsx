import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { replaceDelegationMember } from '@/api/client/sdk.gen';
import { asParticipant, useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { violationWords } from '@/lib/problem-words';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { UnsavedGuard } from '@/ui/forms/unsaved-guard';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { Notice } from '@/ui/notice';
import { questionLabels } from '@/ui/registration/answer-values';
import { QuestionFields } from '@/ui/registration/question-fields';
import { useRegistrationForm } from '@/ui/registration/use-registration-form';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import type { MemberWorkProps } from './correct-member';
import classes from './delegating.module.css';
import { useEntryColumns } from './entry-columns';
import { type EntryValues, emptyEntry, toMember } from './entry-values';
import { labelsOf, MemberFields, memberValues, missingInMember, ofForm } from './member-form';

/** Another person comes instead of one: what belongs to the post is there already, who it is has to be written. */
export function ReplaceMember({ mine, member: { registration }, programme, token, onDone }: MemberWorkProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const { questions } = useRegistrationForm(mine.seminar.id);
  const columns = useEntryColumns(programme, questions);
  const shown = useLanguage();
  const { position, workplace, categoryCode, route, language } = memberValues(registration);
  const controller = useSaveForm<EntryValues & { consent: boolean }, unknown>({
    initial: { values: { ...emptyEntry(language), position, workplace, categoryCode, route, consent: false } },
    validate: {
      ...missingInMember(columns, questions),
      consent: (value: boolean) => (value ? null : violationWords({ code: 'required' })),
    },
    save: async ({ consent, ...values }) => {
      const body = { member: toMember(values, questions), consent };
      try {
        const path = { seminarId: mine.seminar.id, delegationId: mine.delegation.id, registrationId: registration.id };
        return await once(body, (key) =>
          replaceDelegationMember({ path, body, headers: { ...asParticipant(token), ...key } }),
        );
      } catch (failure) {
        throw ofForm(failure);
      }
    },
    onSaved: (_saved, { fullName }) => {
      toast(t`${fullName} comes instead of ${registration.fullName}`);
      return queryClient.invalidateQueries(operations('getMyDelegation')).then(onDone);
    },
  });
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form} aria-label={t`Replace by another person`}>
      <UnsavedGuard wouldLose={controller.wouldLose} />
      <Notice tone="warning" title={<Trans>{registration.fullName} will not come any more</Trans>}>
        <Trans>
          Who comes instead gets the same place, also where the seminar is full. {registration.fullName} is told by
          e-mail, and the link of that person stops working.
        </Trans>
      </Notice>
      <FormProblem
        controller={controller}
        fields={{ ...labelsOf(columns), ...questionLabels(questions, shown), consent: t`Consent` }}
      />
      <MemberFields form={controller.form} columns={columns} />
      <QuestionFields
        seminarId={mine.seminar.id}
        questions={questions}
        form={controller.form}
        headers={asParticipant(token)}
      />
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
      </div>
    </form>
  );
}
