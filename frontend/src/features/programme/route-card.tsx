import { Trans, useLingui } from '@lingui/react/macro';
import type { Programme } from '@/api/client';
import { organizationKindWords, routeName } from '@/lib/words';
import { plainText } from '@/lib/localized';
import chips from '@/ui/chip.module.css';
import { LocalText } from '@/ui/local-text';
import { RouteDrawing } from '@/ui/map/route-drawing';
import { RouteLine, RouteNumber, RouteStop, routeStyle } from '@/ui/route-line';
import { useLanguage } from '@/ui/use-language';
import classes from './route-card.module.css';

type Route = Programme['routes'][number];

interface RouteCardProps {
  route: Route;
  chosenCluster?: string;
  /** Strong and weak where a cluster is chosen and this route shows it or not. */
  emphasis: 'even' | 'strong' | 'weak';
}

export function RouteCard({ route, chosenCluster, emphasis }: RouteCardProps) {
  const kinds = organizationKindWords();
  const language = useLanguage();
  const look = { ...route, weak: emphasis === 'weak' };
  return (
    <article className={classes.card} style={routeStyle(look)} data-emphasis={emphasis}>
      <header className={classes.head}>
        <RouteNumber route={look} />
        <h3>{route.name ? <LocalText value={route.name} /> : routeName(route, language)}</h3>
      </header>
      {route.summary && (
        <p>
          <LocalText value={route.summary} />
        </p>
      )}
      <RouteLine route={look}>
        {route.stops.map((stop) => (
          <RouteStop key={stop.id}>
            <p className={classes.stop}>
              <LocalText value={stop.organization.name} />
            </p>
            <p className={classes.kind}>{kinds[stop.organization.kind]}</p>
            {stop.topics.length > 0 && (
              <ul className={classes.topics}>
                {stop.topics.map((topic) => (
                  <li key={JSON.stringify(topic)}>
                    <LocalText value={topic} />
                  </li>
                ))}
              </ul>
            )}
          </RouteStop>
        ))}
      </RouteLine>
      <Drawing route={look} />
      <Shown route={route} chosenCluster={chosenCluster} />
    </article>
  );
}

/** Where the stops lie to one another, where at least two are known to lie anywhere. */
function Drawing({ route }: { route: Route & { weak: boolean } }) {
  const { t } = useLingui();
  const language = useLanguage();
  const stops = route.stops.flatMap(({ id, organization: { name, latitude, longitude } }, index) =>
    typeof latitude === 'number' && typeof longitude === 'number'
      ? [{ id, place: index + 1, name: plainText(name, language), latitude, longitude }]
      : [],
  );
  if (stops.length < 2) return null;
  const called = routeName(route, language);
  return (
    <RouteDrawing label={t`Where the stops are: ${called}`} routes={[{ ...route, name: called, stops }]} width={360} />
  );
}

function Shown({ route, chosenCluster }: Pick<RouteCardProps, 'route' | 'chosenCluster'>) {
  const topics = route.topics;
  if (route.clusters.length + topics.length === 0) return null;
  return (
    <div className={classes.shown}>
      <h4>
        <Trans>Shown on this route</Trans>
      </h4>
      <ul className={chips.chips}>
        {route.clusters.map((cluster) => (
          <li key={cluster.id} className={chips.chip} data-chosen={cluster.id === chosenCluster || undefined}>
            <LocalText value={cluster.name} />
          </li>
        ))}
        {topics.map((topic) => (
          <li key={JSON.stringify(topic)} className={chips.chip}>
            <LocalText value={topic} />
          </li>
        ))}
      </ul>
    </div>
  );
}
