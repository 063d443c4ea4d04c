import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteTimetable, stopTimetable, type Timetable } from '@/api/client';
import { ifMatch, useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { formatNumber, formatShare } from '@/lib/number';
import { problemWords } from '@/lib/problem-words';
import { Notice } from '@/ui/notice';
import { useLanguage } from '@/ui/use-language';
import classes from './search-progress.module.css';

/** How far the search has come, and the means to end it. */
export function SearchProgress({ timetable, mayRun }: { timetable: Timetable; mayRun: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const { progress, stopAsked } = timetable;
  const path = { seminarId: timetable.seminarId, timetableId: timetable.id };
  const refresh = () => queryClient.invalidateQueries(operations('listTimetables', 'listHistory'));
  const stop = useMutation({
    mutationFn: () => once(timetable.id, (headers) => stopTimetable({ path, headers })),
    onSettled: refresh,
  });
  const breakOff = useMutation({
    mutationFn: () => deleteTimetable({ path, headers: ifMatch(timetable) }),
    onSettled: refresh,
  });
  const failure = stop.error ?? breakOff.error;
  const number = (value: number) => formatNumber(value, language);
  return (
    <section className={classes.progress} aria-labelledby="search">
      <h3 id="search">
        <Trans>The search is under way</Trans>
      </h3>
      <Progress
        value={progress ? (100 * progress.partsDone) / progress.parts : 0}
        animated
        aria-label={t`Parts that are proven`}
      />
      <p aria-live="polite">
        {!progress && <Trans>It begins in a moment.</Trans>}
        {progress && progress.cost === undefined && <Trans>No timetable has been found yet.</Trans>}
        {progress?.cost !== undefined && (
          <Trans>
            The best so far costs {number(progress.cost)} points; at most {formatShare(progress.gap ?? 0, 1, language)}{' '}
            could still be saved.
          </Trans>
        )}{' '}
        {progress && (
          <Trans>
            Proven: {number(progress.partsDone)} of {number(progress.parts)} parts.
          </Trans>
        )}
      </p>
      {failure && <Notice tone="danger" title={problemWords(failure)} />}
      {mayRun && (
        <div className={classes.actions}>
          <Button
            onClick={() => stop.mutate()}
            loading={stop.isPending || stopAsked}
            disabled={progress?.cost === undefined}
          >
            <Trans>Stop, and take the best so far</Trans>
          </Button>
          <Button variant="default" onClick={() => breakOff.mutate()} loading={breakOff.isPending}>
            <Trans>Break off</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}
