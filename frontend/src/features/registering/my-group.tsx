import { Trans } from '@lingui/react/macro';
import type { MyRegistration, Programme } from '@/api/client';
import { dayOf, formatDayOfYear, formatTime } from '@/lib/time';
import { groupName, routeName } from '@/lib/words';
import { LocalText } from '@/ui/local-text';
import { RouteLine, RouteNumber, RouteStop } from '@/ui/route-line';
import { useLanguage } from '@/ui/use-language';
import classes from './my-group.module.css';

interface MyGroupProps {
  mine: MyRegistration;
  /** Absent until it is loaded. */
  programme: Programme | undefined;
}

/** The group somebody was given, and where it goes. */
export function MyGroup({ mine, programme }: MyGroupProps) {
  const { group, route, registration } = mine;
  const language = useLanguage();
  if (!group || !route) {
    return registration.status === 'CONFIRMED' ? (
      <p>
        <Trans>You have no group yet. It will stand here once it is made up.</Trans>
      </p>
    ) : null;
  }
  const stops = programme?.routes.find(({ id }) => id === route.id)?.stops ?? [];
  return (
    <>
      <p className={classes.group}>
        <RouteNumber route={route} /> {routeName(route, language)} · {groupName(group, language)}
      </p>
      {stops.length > 0 && (
        <section aria-labelledby="my-stops">
          <h3 id="my-stops" className={classes.heading}>
            <Trans>Stops of your route</Trans>
          </h3>
          <RouteLine route={route}>
            {stops.map(({ id, organization, sessionIds }) => (
              <RouteStop key={id}>
                <StopTime mine={mine} sessionIds={sessionIds} />
                <p className={classes.stop}>
                  <LocalText value={organization.name} />
                </p>
                {organization.address && (
                  <p className={classes.address}>
                    <LocalText value={organization.address} />
                  </p>
                )}
              </RouteStop>
            ))}
          </RouteLine>
        </section>
      )}
    </>
  );
}

interface StopTimeProps {
  mine: MyRegistration;
  sessionIds: readonly string[];
}

/** From when to when somebody is at a stop: as long as goes on what they attend there. */
function StopTime({ mine: { attends, seminar }, sessionIds }: StopTimeProps) {
  const language = useLanguage();
  const there = attends.filter(({ sessionId, reason }) => reason === 'ROUTE' && sessionIds.includes(sessionId));
  const start = there.flatMap(({ startsAt }) => startsAt ?? []).toSorted()[0];
  if (!start) return null;
  const end = there
    .flatMap(({ endsAt }) => endsAt ?? [])
    .toSorted()
    .at(-1);
  const { timeZone } = seminar;
  return (
    <p className={classes.time}>
      {seminar.startsOn !== seminar.endsOn && `${formatDayOfYear(dayOf(start, timeZone), language)}, `}
      {formatTime(start, timeZone)}
      {end && `–${formatTime(end, timeZone)}`}
    </p>
  );
}
