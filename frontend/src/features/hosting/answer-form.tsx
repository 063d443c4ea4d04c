import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { StopAnswer } from '@/api/client';
import { getHostedStopAnswerOptions } from '@/api/client/@tanstack/react-query.gen';
import { answerHostedStop } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { viewerTimeZone } from '@/lib/time';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { UnsavedGuard } from '@/ui/forms/unsaved-guard';
import { useNewer } from '@/ui/forms/use-newer';
import { type Snapshot, useSaveForm } from '@/ui/forms/use-save-form';
import { AnswerBadge } from '@/ui/hosting/answer-badge';
import { Moment } from '@/ui/moment';
import { toast } from '@/ui/toast';
import classes from './hosting.module.css';
import { showsVisits } from './hosting-query';

interface AnswerValues {
  state: StopAnswer['state'];
  note: string;
}

function snapshot({ state, note, revision }: StopAnswer): Snapshot<AnswerValues> {
  return { values: { state, note: note ?? '' }, revision };
}

/** The visit is confirmed or declined, with a word to the organizers. */
export function AnswerForm({ answer }: { answer: StopAnswer }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const path = { stopId: answer.stopId };
  const controller = useSaveForm<AnswerValues, StopAnswer>({
    initial: snapshot(answer),
    save: async ({ state, note }, revision) => {
      const body = { state, note: note.trim() || undefined };
      const { data } = await answerHostedStop({ path, body, headers: ifMatch({ revision }) });
      return data;
    },
    reload: async () =>
      snapshot(await queryClient.fetchQuery({ ...getHostedStopAnswerOptions({ path }), staleTime: 0 })),
    onSaved: (saved, sent) => {
      toast(<Trans>The organizers see your answer.</Trans>);
      controller.standOnSaved(snapshot(saved), sent);
      void queryClient.invalidateQueries(showsVisits);
    },
  });
  useNewer(controller, { ...snapshot(answer), revision: answer.revision });
  const { form } = controller;
  const say = (state: StopAnswer['state']) => () => form.setFieldValue('state', state);
  const { answeredAt, answeredBy, state } = answer;
  return (
    <form className={classes.panel} onSubmit={controller.submit} noValidate aria-labelledby="answer" data-state={state}>
      <UnsavedGuard wouldLose={controller.wouldLose} />
      <div className={classes.cardHead}>
        <h2 id="answer">{state === 'ASKED' ? <Trans>Can you take this visit?</Trans> : <Trans>Your answer</Trans>}</h2>
        <AnswerBadge answer={answer} />
      </div>
      {answeredAt && (
        <p className={classes.quiet}>
          {answeredBy} · <Moment at={answeredAt} timeZone={viewerTimeZone()} />
        </p>
      )}
      <FormProblem controller={controller} fields={{ note: t`Note to the organizers` }} />
      <Textarea
        {...form.getInputProps('note')}
        id={fieldId('note')}
        label={t`Note to the organizers`}
        autosize
        minRows={2}
        maxLength={1000}
      />
      <div className={classes.buttons}>
        <Button
          type="submit"
          variant={state === 'CONFIRMED' ? 'default' : 'filled'}
          onClick={say('CONFIRMED')}
          loading={controller.saving && form.values.state === 'CONFIRMED'}
          disabled={controller.saving}
        >
          <Trans>We can take it</Trans>
        </Button>
        <Button
          type="submit"
          variant="default"
          onClick={say('DECLINED')}
          loading={controller.saving && form.values.state === 'DECLINED'}
          disabled={controller.saving}
        >
          <Trans>We cannot</Trans>
        </Button>
      </div>
    </form>
  );
}
