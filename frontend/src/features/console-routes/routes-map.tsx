import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { Link } from 'react-router';
import type { Organization, Route, Stop } from '@/api/client';
import { plainText } from '@/lib/localized';
import { textParam } from '@/lib/search-params';
import { routeName } from '@/lib/words';
import { RouteDrawing } from '@/ui/map/route-drawing';
import { Notice } from '@/ui/notice';
import { useAddressParams } from '@/ui/use-address-params';
import { useLanguage } from '@/ui/use-language';
import { drawnRoutes } from './drawn-routes';
import { stopsOf } from './stop-order';
import classes from './routes-map.module.css';

interface RoutesMapProps {
  routes: readonly Route[];
  stops: readonly Stop[];
  hosts: readonly Organization[];
  venue?: Organization;
  looked?: string;
  onLook: (stopId: string | undefined) => void;
  onChoose: (stopId: string) => void;
}

/** The routes from above: all of them, or the one that is chosen. The list beside it says the same in words. */
export function RoutesMap({ routes, stops, hosts, venue, ...looking }: RoutesMapProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { params, change } = useAddressParams();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const chosen = routes.find(({ id }) => id === textParam(params, 'map'));
  const shown = chosen ? [chosen] : routes;
  const drawn = drawnRoutes(shown, stops, hosts, language);
  const lost = hosts.filter((host) => !isPlaced(host) && isVisited(host, shown, stops));
  const where = venue && isPlaced(venue) ? { ...venue, name: plainText(venue.name, language) } : undefined;
  return (
    <section aria-label={t`Map of the routes`} className={classes.map}>
      {lost.length > 0 && (
        <Notice tone="warning" title={<Trans>Not on the map: their coordinates are not known</Trans>}>
          <ul className={classes.lost}>
            {lost.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/${language}/console/organizations/${id}`}>{plainText(name, language)}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {routes.length > 1 && (
        <NativeSelect
          label={t`On the map`}
          value={chosen?.id ?? ''}
          onChange={({ currentTarget }) => change({ map: currentTarget.value || null }, { replace: true })}
          data={[
            { value: '', label: t`All routes` },
            ...routes.map((route) => ({ value: route.id, label: routeName(route, language) })),
          ]}
          className={classes.choice}
        />
      )}
      <div ref={ref}>
        <RouteDrawing label={t`Drawing of the routes`} routes={drawn} venue={where} width={width || 480} {...looking} />
      </div>
      {where && drawn.some((route) => route.stops.length > 0) && (
        <p className={classes.legend}>
          <span className={classes.venue} aria-hidden="true" /> <Trans>Venue of the seminar: {where.name}</Trans>
        </p>
      )}
    </section>
  );
}

function isPlaced<Host extends Organization>(host: Host): host is Host & { latitude: number; longitude: number } {
  return typeof host.latitude === 'number' && typeof host.longitude === 'number';
}

function isVisited({ id }: Organization, routes: readonly Route[], stops: readonly Stop[]): boolean {
  return routes.some((route) => stopsOf(stops, route.id).some(({ organizationId }) => organizationId === id));
}
