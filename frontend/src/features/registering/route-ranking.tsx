import { useLingui } from '@lingui/react/macro';
import type { ProgrammeRoute } from '@/api/client';
import { routeName } from '@/lib/words';
import { LocalText } from '@/ui/local-text';
import { RouteNumber } from '@/ui/route-line';
import { useLanguage } from '@/ui/use-language';
import { Ranking } from './ranking';
import classes from './ranking.module.css';

interface RouteRankingProps {
  routes: readonly ProgrammeRoute[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Routes that are wished, with the organizations on them. */
export function RouteRanking({ routes, ...ranking }: RouteRankingProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const choices = routes.map((route) => ({
    id: route.id,
    name: routeName(route, language),
    mark: <RouteNumber route={route} size="sm" />,
    detail: route.stops.map((stop, index) => (
      <span key={stop.id} className={classes.stop}>
        <LocalText value={stop.organization.shortName ?? stop.organization.name} />
        {index < route.stops.length - 1 && ' ·\u00a0'}
      </span>
    )),
  }));
  return (
    <Ranking
      {...ranking}
      choices={choices}
      labels={{ order: t`Your order of routes`, rest: t`Routes not in your order` }}
    />
  );
}
