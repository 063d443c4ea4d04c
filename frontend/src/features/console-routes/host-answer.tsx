import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { StopAnswer } from '@/api/client';
import { getStopAnswerOptions } from '@/api/client/@tanstack/react-query.gen';
import { requestStopAnswer } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { AnswerBadge } from '@/ui/hosting/answer-badge';
import { Moment } from '@/ui/moment';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';
import classes from './host-answer.module.css';

const showsAnswers = operations('listStopAnswers', 'getStopAnswer');

/** What the host has said to the visits at a stop, and the means to ask once more. */
export function HostAnswer({ stopId, writable }: { stopId: string; writable: boolean }) {
  const { id: seminarId } = useSeminar();
  const { data } = useQuery(getStopAnswerOptions({ path: { seminarId, stopId } }));
  return data ? <Answer answer={data} writable={writable} /> : null;
}

function Answer({ answer, writable }: { answer: StopAnswer; writable: boolean }) {
  const queryClient = useQueryClient();
  const { id: seminarId, timeZone } = useSeminar();
  const { stopId, state, note, answeredAt, answeredBy } = answer;
  const ask = useMutation({
    mutationFn: () => requestStopAnswer({ path: { seminarId, stopId }, headers: ifMatch(answer) }),
    onError: (problem) => toast(problemWords(problem)),
    onSuccess: () => toast(<Trans>The host is asked again.</Trans>),
    onSettled: () => queryClient.invalidateQueries(showsAnswers),
  });
  return (
    <section className={classes.answer} data-state={state} aria-labelledby="host-answer">
      <div className={classes.head}>
        <h3 id="host-answer">
          <Trans>Answer of the host</Trans>
        </h3>
        <AnswerBadge answer={answer} />
      </div>
      {note && <p className={classes.note}>{note}</p>}
      {answeredAt && (
        <p className={classes.quiet}>
          {answeredBy} · <Moment at={answeredAt} timeZone={timeZone} />
        </p>
      )}
      {writable && state !== 'ASKED' && (
        <div>
          <Button variant="default" size="compact-sm" loading={ask.isPending} onClick={() => ask.mutate()}>
            <Trans>Ask again</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}
