import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type BadgeRun, cancelBadgeRun, getBadgesPdf, type JobState } from '@/api/client';
import { listBadgeRunsOptions } from '@/api/client/@tanstack/react-query.gen';
import { useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { formatNumber } from '@/lib/number';
import { problemWords } from '@/lib/problem-words';
import { layoutWords } from '@/ui/badge/layouts';
import { Moment } from '@/ui/moment';
import { saveFile } from '@/ui/save-file';
import { ErrorState, LoadingLines } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './badge-runs.module.css';

const EVERY_SECOND = 1000;
const isOver = ({ job }: BadgeRun) => job.state !== 'QUEUED' && job.state !== 'RUNNING';

/** The files of the last day: those that are being made show how far they are. */
export function BadgeRuns({ writable }: { writable: boolean }) {
  const { id: seminarId } = useSeminar();
  const { data, error, refetch } = useQuery({
    ...listBadgeRunsOptions({ path: { seminarId } }),
    refetchInterval: ({ state }) => (state.data?.items.every(isOver) === false ? EVERY_SECOND : false),
  });
  const made = data?.items.filter(({ job }) => job.state === 'DONE').length;
  const queryClient = useQueryClient();
  // Whoever is on a file has their badge by then.
  useEffect(() => {
    if (made) void queryClient.invalidateQueries(operations('countBadges'));
  }, [made, queryClient]);
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) return <LoadingLines lines={[60, 60]} />;
  if (data.items.length === 0) {
    return (
      <p className={classes.none}>
        <Trans>No file was made today.</Trans>
      </p>
    );
  }
  return (
    <ul className={classes.runs}>
      {data.items.map((run) => (
        <Run key={run.id} run={run} writable={writable} />
      ))}
    </ul>
  );
}

function Run({ run, writable }: { run: BadgeRun; writable: boolean }) {
  const { t } = useLingui();
  const { timeZone } = useSeminar();
  const { state, done } = run.job;
  return (
    <li className={classes.run} data-state={state}>
      <div className={classes.what}>
        <strong>
          <Plural value={run.people} one="# badge" other="# badges" />
        </strong>
        <span>{layoutWords()[run.layout]}</span>
        <span className={classes.when}>
          <Moment at={run.createdAt} timeZone={timeZone} />
        </span>
      </div>
      {isOver(run) ? (
        <Ended run={run} />
      ) : (
        <div className={classes.progress}>
          <Progress.Root>
            <Progress.Section
              value={(100 * done) / run.people}
              aria-label={t`${done} of ${run.people} badges are made`}
            />
          </Progress.Root>
          <StateWords state={state} />
          {writable && <CancelButton run={run} />}
        </div>
      )}
    </li>
  );
}

function StateWords({ state }: { state: JobState }) {
  return (
    <span role="status">{state === 'QUEUED' ? <Trans>Waits for its turn</Trans> : <Trans>Is being made</Trans>}</span>
  );
}

function Ended({ run }: { run: BadgeRun }) {
  const language = useLanguage();
  const { slug, timeZone } = useSeminar();
  const loading = useMutation({
    mutationFn: async () =>
      (await getBadgesPdf({ path: { seminarId: run.seminarId, runId: run.id }, parseAs: 'blob' })).data,
    onSuccess: (pdf) => saveFile(pdf, `${slug}-badges.pdf`),
    onError: (problem) => toast(problemWords(problem)),
  });
  if (run.job.state === 'CANCELLED') return <Trans>Broken off</Trans>;
  if (run.job.state === 'FAILED') {
    return (
      <span className={classes.failed}>
        <Trans>Could not be made. Try again; if it fails once more, ask whoever runs the service.</Trans>
      </span>
    );
  }
  const megabytes = formatNumber(Math.max(0.1, Math.round((run.size ?? 0) / 100_000) / 10), language);
  return (
    <div className={classes.ready}>
      <Button size="xs" loading={loading.isPending} onClick={() => loading.mutate()}>
        <Trans>Download PDF, {megabytes} MB</Trans>
      </Button>
      <span className={classes.when}>
        <Trans>
          Kept until <Moment at={run.expiresAt} timeZone={timeZone} />
        </Trans>
      </span>
    </div>
  );
}

function CancelButton({ run }: { run: BadgeRun }) {
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const cancel = useMutation({
    mutationFn: () =>
      once(run.id, (headers) => cancelBadgeRun({ path: { seminarId: run.seminarId, runId: run.id }, headers })),
    onSuccess: () => queryClient.invalidateQueries(operations('listBadgeRuns')),
    onError: (problem) => toast(problemWords(problem)),
  });
  return (
    <Button variant="default" size="xs" loading={cancel.isPending} onClick={() => cancel.mutate()}>
      <Trans>Break off</Trans>
    </Button>
  );
}
