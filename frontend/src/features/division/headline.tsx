import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Division } from '@/api/client';
import { formatNumber, formatShare } from '@/lib/number';
import { useLanguage } from '@/ui/use-language';
import { peopleFilter, useAddress } from './address';
import classes from './headline.module.css';
import { OutcomeBar, OutcomeLabel } from './outcome-bar';
import { outcomeCounts } from './outcomes';
import { useComparison } from './use-comparison';

/** What the division gives to people, before anything else is said of it. */
export function Headline({ division, inForce }: { division: Division; inForce: Division | undefined }) {
  const language = useLanguage();
  const { to } = useAddress();
  const { participants } = division;
  const wishing = participants - division.nothingRanked;
  const first = division.choices[0] ?? 0;
  const share = formatShare(first, wishing, language);
  const firsts = formatNumber(first, language);
  const all = formatNumber(wishing, language);
  const counts = outcomeCounts(division).filter(({ count }) => count > 0);
  return (
    <section aria-label={share} className={classes.headline}>
      <p className={classes.big}>
        <Trans>
          <strong>{share}</strong> got their first choice
        </Trans>
      </p>
      <p className={classes.small}>
        <Trans>
          {firsts} of the {all} people who wished anything
        </Trans>
      </p>
      <p className={classes.of}>
        <Plural value={participants} one="Of # person:" other="Of all # people:" />
      </p>
      <OutcomeBar counts={division} size="lg" />
      <ul className={classes.legend}>
        {counts.map(({ outcome, count }) => (
          <li key={outcome}>
            <Link to={to(peopleFilter({ choice: outcome }))}>
              <OutcomeLabel outcome={outcome} />
              <span className={classes.count}>
                {formatNumber(count, language)} <span>{formatShare(count, participants, language)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {inForce && division.state === 'PROPOSED' && <Turnover division={division} inForce={inForce} />}
    </section>
  );
}

/** What the proposal would change against what people have now. */
function Turnover({ division, inForce }: { division: Division; inForce: Division }) {
  const { to } = useAddress();
  const { comparison } = useComparison(division.seminarId, inForce.id, division.id);
  if (!comparison) return <p className={classes.turnover}>…</p>;
  const { moves } = comparison;
  const better = moves.filter((move) => move.gain > 0).length;
  const worse = moves.filter((move) => move.gain < 0).length;
  return (
    <p className={classes.turnover}>
      <Link to={to({ view: 'compare', with: inForce.id })}>
        <Plural
          value={moves.length}
          _0="Nobody would change group against the division in force"
          one="# person would change group against the division in force"
          other="# people would change group against the division in force"
        />
      </Link>
      {moves.length > 0 && (
        <span>
          <Plural value={better} one="# gets a better choice" other="# get a better choice" />,{' '}
          <Plural value={worse} one="# gets a worse choice" other="# get a worse choice" />
        </span>
      )}
    </p>
  );
}
