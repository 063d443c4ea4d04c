import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { countRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { PartHead } from '@/ui/part-page';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { PlaceBar } from './place-bar';
import classes from './places-page.module.css';

/** The limit of the seminar as a whole, which is changed among its details. */
export function SeminarLimit() {
  const { id: seminarId, waitingList } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const pathTo = useWorkspacePath();
  const counts = useQuery(countRegistrationsOptions({ path: { seminarId } }));
  const change = mayChange('seminars:write') && (
    <Link to={pathTo('details')}>
      <Trans>Change</Trans>
    </Link>
  );
  return (
    <section>
      <PartHead title={<Trans>The seminar as a whole</Trans>} action={change} />
      {counts.data ? (
        <div className={classes.card}>
          <PlaceBar
            taken={counts.data.taken}
            capacity={counts.data.capacity}
            waiting={counts.data.byStatus.WAITLISTED}
          />
          <p className={classes.whom}>
            {waitingList ? (
              <Trans>Who finds no place may wait for one.</Trans>
            ) : (
              <Trans>There is no waiting list: who finds no place is turned away.</Trans>
            )}
          </p>
        </div>
      ) : counts.isLoadingError ? (
        <ErrorState error={counts.error} onRetry={() => void counts.refetch()} />
      ) : (
        <LoadingLines lines={[100, 40]} />
      )}
    </section>
  );
}
