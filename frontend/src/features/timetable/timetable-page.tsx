import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { listTimetablesOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useLiveChanges } from '@/ui/use-live-changes';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useAddress } from './address';
import { RunForm } from './run-form';
import { firstSettings } from './settings';
import classes from './timetable-page.module.css';
import { Timetables } from './timetables';
import { useTimetableParts } from './use-timetable-parts';

/** How often a search is asked how far it is, in milliseconds: the log tells of its beginning and its end alone. */
const ASKED_EVERY = 1000;

const followed = {
  timetable: ['listTimetables', 'getTimetableViolations'],
  'timetable-visit': ['listTimetables', 'listTimetableVisits', 'getTimetableViolations'],
  stop: ['listStops', 'getTimetableViolations'],
  route: ['listRoutes', 'getTimetableViolations'],
  group: ['listGroups', 'getTimetableViolations'],
};

/** When each group is where: planned, shown and moved. */
export function TimetablePage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { mayChange } = useSeminarAccess();
  const seminar = useSeminar();
  const { go } = useAddress();
  const { parts, error, refetch } = useTimetableParts();
  const timetables = useQuery({
    ...listTimetablesOptions({ path: { seminarId: seminar.id }, query: { limit: 200 } }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((timetable) => timetable.state === 'COMPUTING') ? ASKED_EVERY : false,
  });
  useLiveChanges({ seminarId: seminar.id, enabled: true, shown: followed });
  const failure = error ?? timetables.error;
  if (!parts || !timetables.data) {
    const retry = () => {
      refetch();
      if (timetables.error) void timetables.refetch();
    };
    return failure ? <ErrorState error={failure} onRetry={retry} /> : <LoadingLines lines={[25, 100, 70, 100, 100]} />;
  }
  const mayRun = mayChange('seminars:write');
  return (
    <div className={classes.page}>
      <title>{`${t`Timetable`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      {timetables.data.items.length > 0 ? (
        <Timetables timetables={timetables.data.items} parts={parts} mayRun={mayRun} />
      ) : mayRun ? (
        <section aria-labelledby="timetable" className={classes.first}>
          <h2 id="timetable">
            <Trans>Plan when each group is where</Trans>
          </h2>
          <p className={classes.lead}>
            <Trans>
              No group in two places, every host within its limits and hours, ways and lunch counted. The result is
              proven to be the best there is, or how far from it at most; where the demands contradict one another, the
              fewest of them are named.
            </Trans>
          </p>
          <RunForm initial={firstSettings(seminar)} onDone={({ id }) => go({ timetable: id })} />
        </section>
      ) : (
        <EmptyState title={<Trans>No timetable has been planned yet</Trans>} />
      )}
    </div>
  );
}
