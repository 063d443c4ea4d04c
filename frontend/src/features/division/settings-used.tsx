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
  const { choiceCosts, unrankedCost, spreadWeight, delegations, levelWeight, languageWeight, languageMust, movePrice } =
    division.parameters;
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
            {delegations === 'TOGETHER' ? (
              <Trans>Keeping delegations together</Trans>
            ) : (
              <Trans>Spreading delegations and regions</Trans>
            )}
          </dt>
          <dd>{points(spreadWeight)}</dd>
        </div>
        {levelWeight > 0 && (
          <div>
            <dt>
              <Trans>Spreading each category over the groups</Trans>
            </dt>
            <dd>{points(levelWeight)}</dd>
          </div>
        )}
        {(languageMust || languageWeight > 0) && (
          <div>
            <dt>
              <Trans>Guides who do not speak a person's language</Trans>
            </dt>
            <dd>{languageMust ? <Trans>never</Trans> : points(languageWeight)}</dd>
          </div>
        )}
        {movePrice > 0 && (
          <div>
            <dt>
              <Trans>Moving somebody who has a group already</Trans>
            </dt>
            <dd>{points(movePrice)}</dd>
          </div>
        )}
        {division.companions > 0 && (
          <div>
            <dt>
              <Trans>Demands of companions</Trans>
            </dt>
            <dd>{points(division.companions)}</dd>
          </div>
        )}
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
