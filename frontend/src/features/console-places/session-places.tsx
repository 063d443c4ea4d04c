import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { SessionPlaces as Places } from '@/api/client';
import { listSessionPlacesOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { formatShortMoment, formatTime } from '@/lib/time';
import { allSessionsOptions } from '@/ui/all-sessions';
import { PartHead } from '@/ui/part-page';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { PlaceBar } from './place-bar';
import classes from './places-page.module.css';

/** How full the sessions are that people sign up for; nothing where there are none. */
export function SessionPlaces() {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const places = useQuery(listSessionPlacesOptions({ path: { seminarId } }));
  if (places.data?.items.length === 0) return null;
  return (
    <section aria-label={t`Sessions with sign-up`}>
      <PartHead title={<Trans>Sessions with sign-up</Trans>} />
      {places.data ? (
        <ul className={classes.list}>
          {places.data.items.map((session) => (
            <SessionCard key={session.sessionId} places={session} />
          ))}
        </ul>
      ) : places.isLoadingError ? (
        <ErrorState error={places.error} onRetry={() => void places.refetch()} />
      ) : (
        <LoadingLines lines={[40, 100]} />
      )}
    </section>
  );
}

function SessionCard({ places: { sessionId, taken, capacity, placesLeft } }: { places: Places }) {
  const language = useLanguage();
  const { id: seminarId, timeZone } = useSeminar();
  const pathTo = useWorkspacePath();
  const sessions = useQuery(allSessionsOptions({ seminarId }));
  const session = sessions.data?.find(({ id }) => id === sessionId);
  const own = capacity == null ? undefined : Math.max(0, capacity - taken);
  return (
    <li className={classes.card}>
      <h3>
        <Link to={pathTo(`registrations?sessionId=${sessionId}`)}>{plainText(session?.title, language) || '…'}</Link>
      </h3>
      {session?.startsAt && (
        <p className={classes.whom}>
          {formatShortMoment(session.startsAt, timeZone, language)}
          {session.endsAt && `–${formatTime(session.endsAt, timeZone)}`}
        </p>
      )}
      <PlaceBar taken={taken} capacity={capacity} />
      {placesLeft != null && placesLeft !== own && (
        <p className={classes.whom}>
          <Trans>A quota leaves {placesLeft}</Trans>
        </p>
      )}
    </li>
  );
}
