import { Trans } from '@lingui/react/macro';
import type { Division } from '@/api/client';
import { formatNumber } from '@/lib/number';
import { useLanguage } from '@/ui/use-language';
import { OutcomeLabel } from './outcome-bar';
import { isRecommended } from './settings';
import classes from './settings-used.module.css';

/** What the division was told to keep small. */
export function SettingsUsed({ division }: { division: Division }) {
  const language = useLanguage();
  const { choiceCosts, unrankedCost, spreadWeight } = division.parameters;
  const points = (value: number) => formatNumber(value, language);
  return (
    <details className={classes.settings}>
      <summary>
        {isRecommended(division.parameters) ? <Trans>Settings: as recommended</Trans> : <Trans>Settings: own</Trans>}
      </summary>
      <dl>
        {choiceCosts.map((cost, index) => (
          <div key={index}>
            <dt>
              <OutcomeLabel outcome={index + 1} />
            </dt>
            <dd>{points(cost)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <OutcomeLabel outcome="none" />
          </dt>
          <dd>{points(unrankedCost)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Spreading each region over the groups</Trans>
          </dt>
          <dd>{points(spreadWeight)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Locked people</Trans>
          </dt>
          <dd>{points(division.locked)}</dd>
        </div>
      </dl>
    </details>
  );
}
