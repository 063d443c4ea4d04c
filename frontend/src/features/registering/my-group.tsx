import { Trans } from '@lingui/react/macro';
import type { MyRegistration, Programme } from '@/api/client';
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
export function MyGroup({ mine: { group, route, registration }, programme }: MyGroupProps) {
  const language = useLanguage();
  if (!group || !route) {
    return registration.status === 'CONFIRMED' ? (
      <p>
        <Trans>The groups are not made up yet. Your group will stand here.</Trans>
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
            {stops.map(({ id, organization }) => (
              <RouteStop key={id}>
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
