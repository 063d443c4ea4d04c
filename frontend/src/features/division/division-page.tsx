import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { listDivisionsOptions, listLocksOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { useSeminarParts } from '@/ui/seminar-parts';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import classes from './division-page.module.css';
import { Divisions } from './divisions';
import { FirstRun } from './first-run';

/** Sharing the participants out over the groups of the routes. */
export function DivisionPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { mayChange } = useSeminarAccess();
  const seminar = useSeminar();
  const path = { seminarId: seminar.id };
  const { parts, error, refetch } = useSeminarParts(seminar.id);
  const divisions = useQuery(listDivisionsOptions({ path, query: { limit: 200 } }));
  const locks = useQuery(listLocksOptions({ path, query: { limit: 200 } }));
  const failure = error ?? divisions.error ?? locks.error;
  const retry = () => {
    refetch();
    if (divisions.error) void divisions.refetch();
    if (locks.error) void locks.refetch();
  };
  if (!parts || !divisions.data || !locks.data) {
    return failure ? (
      <ErrorState error={failure} onRetry={retry} />
    ) : (
      <LoadingLines lines={[25, 100, 70, 100, 100, 60, 100]} />
    );
  }
  const mayRun = mayChange('divisions:write');
  return (
    <div className={classes.page}>
      <title>{`${t`Division`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      {divisions.data.items.length > 0 ? (
        <Divisions divisions={divisions.data.items} locks={locks.data.items} parts={parts} mayRun={mayRun} />
      ) : mayRun ? (
        <FirstRun parts={parts} locks={locks.data.items} />
      ) : (
        <EmptyState title={<Trans>No division has been computed yet</Trans>} />
      )}
    </div>
  );
}
