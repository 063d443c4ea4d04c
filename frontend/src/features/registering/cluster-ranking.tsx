import { Trans, useLingui } from '@lingui/react/macro';
import type { ProgrammeRoute } from '@/api/client';
import { plainText } from '@/lib/localized';
import { compareText } from '@/lib/order';
import { shownClusters } from '@/ui/shown-clusters';
import { routeName } from '@/lib/words';
import { RouteNumber } from '@/ui/route-line';
import { useLanguage } from '@/ui/use-language';
import { Ranking } from './ranking';
import classes from './ranking.module.css';

/** As many as the service takes. */
const MOST = 20;

interface ClusterRankingProps {
  routes: readonly ProgrammeRoute[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Clusters that are wished, with the routes on which each is seen. */
export function ClusterRanking({ routes, value, onChange }: ClusterRankingProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const compare = compareText(language);
  const choices = shownClusters(routes)
    .map(({ id, name, seenOn }) => ({
      id,
      name: plainText(name, language),
      detail: (
        <>
          <Trans>Seen on the routes:</Trans>{' '}
          {seenOn.map((route) => (
            <span key={route.id} className={classes.seenOn} title={routeName(route, language)}>
              <RouteNumber route={route} size="xs" />
              <span className="visually-hidden">{routeName(route, language)}</span>
            </span>
          ))}
        </>
      ),
    }))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <Ranking
      choices={value.length < MOST ? choices : choices.filter(({ id }) => value.includes(id))}
      value={value}
      onChange={onChange}
      labels={{ order: t`Your order of clusters`, rest: t`Clusters not in your order` }}
    />
  );
}
