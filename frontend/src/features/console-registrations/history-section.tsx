import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { listHistoryOptions } from '@/api/client/@tanstack/react-query.gen';
import { ChangeList } from '@/ui/history/change-list';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useMe } from '@/ui/use-me';
import { useSeminar } from '@/ui/use-seminar';
import classes from './panel-section.module.css';

/** What happened to this registration since it was made. */
export function HistorySection({ registrationId }: { registrationId: string }) {
  const { id: seminarId } = useSeminar();
  const { may } = useMe();
  const { data, error, refetch } = useQuery({
    ...listHistoryOptions({ path: { seminarId }, query: { resourceId: registrationId } }),
    enabled: may('changes:read'),
  });
  if (!may('changes:read')) return null;
  return (
    <section aria-labelledby="registration-history" className={classes.section}>
      <h3 id="registration-history">
        <Trans>History</Trans>
      </h3>
      <div className={classes.wide}>
        {data ? (
          <ChangeList changes={data.items} ofOneThing />
        ) : error ? (
          <ErrorState error={error} onRetry={refetch} />
        ) : (
          <LoadingLines lines={[80, 60, 70]} />
        )}
      </div>
    </section>
  );
}
