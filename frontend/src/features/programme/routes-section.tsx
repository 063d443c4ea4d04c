import { Plural, Trans } from '@lingui/react/macro';
import type { Cluster, Programme } from '@/api/client';
import { textParam } from '@/lib/search-params';
import chips from '@/ui/chip.module.css';
import { LocalText } from '@/ui/local-text';
import { useAddressParams } from '@/ui/use-address-params';
import { Network } from './network';
import { RouteCard } from './route-card';
import classes from './routes-section.module.css';

function routeShows(route: Programme['routes'][number], clusterId: string): boolean {
  return [route, ...route.stops].some((part) => part.clusterIds.includes(clusterId));
}

/** The routes, and which of them show what one came for: the chosen cluster is part of the address. */
export function RoutesSection({ programme }: { programme: Programme }) {
  const { params, change } = useAddressParams();
  const { routes } = programme;
  if (routes.length === 0) return null;
  const shown = programme.clusters.filter((cluster) => routes.some((route) => routeShows(route, cluster.id)));
  const chosen = shown.find((cluster) => cluster.id === textParam(params, 'cluster'));
  const choose = (cluster: Cluster) => change({ cluster: cluster === chosen ? null : cluster.id }, { replace: true });
  const matching = chosen ? routes.filter((route) => routeShows(route, chosen.id)) : [];
  return (
    <section aria-labelledby="routes">
      <h2 id="routes">
        <Trans>Routes</Trans>
      </h2>
      <div className={classes.map}>
        <Network programme={programme} highlighted={chosen ? matching : routes} />
      </div>
      {shown.length > 0 && (
        <div className={`${classes.filter} needs-script`}>
          <p id="cluster-filter">
            <Trans>Which routes show a cluster? Choose it:</Trans>
          </p>
          <ul className={chips.chips} aria-labelledby="cluster-filter">
            {shown.map((cluster) => (
              <li key={cluster.id}>
                <button
                  type="button"
                  className={chips.chip}
                  aria-pressed={cluster === chosen}
                  onClick={() => choose(cluster)}
                >
                  <LocalText value={cluster.name} />
                </button>
              </li>
            ))}
          </ul>
          <output className={classes.result}>
            {chosen && (
              <Plural value={matching.length} one="# route shows this cluster" other="# routes show this cluster" />
            )}
          </output>
        </div>
      )}
      <ul className={classes.cards}>
        {routes.map((route) => (
          <li key={route.id}>
            <RouteCard
              route={route}
              chosenCluster={chosen?.id}
              emphasis={chosen ? (matching.includes(route) ? 'strong' : 'weak') : 'even'}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
