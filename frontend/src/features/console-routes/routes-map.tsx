import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { Organization, Route, Stop } from '@/api/client';
import { getConfigOptions } from '@/api/client/@tanstack/react-query.gen';
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

const TileMap = lazy(() => import('./tile-map'));

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
  const { data: config } = useQuery(getConfigOptions());
  const [failed, setFailed] = useState(false);
  const tilesUrl = failed ? undefined : config?.mapTilesUrl;
  const chosen = routes.find(({ id }) => id === textParam(params, 'map'));
  const shown = chosen ? [chosen] : routes;
  const drawn = drawnRoutes(shown, stops, hosts, language);
  const isDrawn = drawn.some((route) => route.stops.length > 0);
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
      {failed && (
        <p className={classes.legend} role="status">
          <Trans>The map behind the routes cannot be reached; the drawing says the same.</Trans>
        </p>
      )}
      <div ref={ref} data-tiles={tilesUrl && isDrawn ? '' : undefined} className={classes.sheet}>
        {tilesUrl && isDrawn && (
          <Suspense fallback={null}>
            <TileMap
              key={tilesUrl}
              label={t`Map with the routes`}
              tilesUrl={tilesUrl}
              attribution={config?.mapAttribution}
              routes={drawn}
              venue={where}
              zoom={{ in: t`Nearer`, out: t`Farther` }}
              nameOf={({ name: routeName }, place, name) => t`${routeName}, stop ${place}: ${name}`}
              onFail={() => setFailed(true)}
              {...looking}
            />
          </Suspense>
        )}
        <RouteDrawing label={t`Drawing of the routes`} routes={drawn} venue={where} width={width || 480} {...looking} />
      </div>
      {where && isDrawn && (
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
