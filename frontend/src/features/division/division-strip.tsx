import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Division } from '@/api/client';
import { formatShare } from '@/lib/number';
import { Moment } from '@/ui/moment';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useAddress } from './address';
import { divisionName } from './division-name';
import classes from './division-strip.module.css';
import { StateBadge } from './state-badge';

interface DivisionStripProps {
  divisions: readonly Division[];
  shown: Division;
}

/** All divisions that were computed, newest first; one of them is shown. */
export function DivisionStrip({ divisions, shown }: DivisionStripProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useSeminar();
  const { to } = useAddress();
  return (
    <nav aria-label={t`Divisions`} className={classes.strip}>
      <ul>
        {divisions.map((division) => (
          <li key={division.id}>
            <Link
              to={to({ division: division.id, person: undefined, after: undefined, with: undefined })}
              aria-current={division.id === shown.id ? 'true' : undefined}
              preventScrollReset
            >
              <span className={classes.top}>
                <span className={classes.name}>{divisionName(divisions, division)}</span>
                <StateBadge state={division.state} />
              </span>
              <span>
                <FirstShare share={formatShare(...firsts(division), language)} />
              </span>
              <span className={classes.when}>
                <Moment at={division.createdAt} timeZone={timeZone} />
              </span>
              {division.note && <span className={classes.note}>{division.note}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function firsts({ choices, participants, nothingRanked }: Division): [number, number] {
  return [choices[0] ?? 0, participants - nothingRanked];
}

function FirstShare({ share }: { share: string }) {
  return <Trans>{share} first choice</Trans>;
}
