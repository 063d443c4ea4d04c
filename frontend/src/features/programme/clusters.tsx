import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Cluster } from '@/api/client';
import type { Localized } from '@/lib/localized';
import { LocalText } from '@/ui/local-text';
import classes from './clusters.module.css';

export function Clusters({ clusters }: { clusters: readonly Cluster[] }) {
  if (clusters.length === 0) return null;
  return (
    <section aria-labelledby="clusters">
      <h2 id="clusters">
        <Trans>Clusters</Trans>
      </h2>
      <p className={classes.lead}>
        <Trans>A cluster is a group of organizations that work together in one priority area.</Trans>
      </p>
      <ul className={classes.clusters}>
        {clusters.map((cluster) => (
          <li key={cluster.id} id={`cluster-${cluster.id}`}>
            <ClusterEntry cluster={cluster} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ClusterEntry({ cluster }: { cluster: Cluster }) {
  const { summary, directions, goals, indicators } = cluster;
  const hasMore = directions.length + goals.length + indicators.length > 0;
  return (
    <div className={classes.cluster}>
      <h3>
        <LocalText value={cluster.name} />
      </h3>
      {summary && (
        <p>
          <LocalText value={summary} />
        </p>
      )}
      {hasMore && (
        <details>
          <summary>
            <Trans>Directions, goals, indicators</Trans>
          </summary>
          <Lines title={<Trans>Directions</Trans>} lines={directions} />
          <Lines title={<Trans>Goals</Trans>} lines={goals} />
          {indicators.length > 0 && (
            <>
              <h4>
                <Trans>Indicators</Trans>
              </h4>
              <ul>
                {indicators.map((indicator) => (
                  <li key={JSON.stringify(indicator)}>
                    <LocalText value={indicator.name} />
                    {indicator.target && `: ${indicator.target}`}
                  </li>
                ))}
              </ul>
            </>
          )}
        </details>
      )}
    </div>
  );
}

function Lines({ title, lines }: { title: ReactNode; lines: readonly Localized[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={JSON.stringify(line)}>
            <LocalText value={line} />
          </li>
        ))}
      </ul>
    </>
  );
}
