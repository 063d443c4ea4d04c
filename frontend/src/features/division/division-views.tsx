import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Division, GroupLock } from '@/api/client';
import { formatNumber } from '@/lib/number';
import type { SeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { useAddress, type View, views } from './address';
import { CompanionsView } from './companions-view';
import { CompareView } from './compare-view';
import { divisionName } from './division-name';
import classes from './division-views.module.css';
import { LocksView } from './locks-view';
import { PeopleView } from './people-view';
import { ResultView } from './result-view';
import { ShownDivision } from './shown-division';

interface DivisionViewsProps {
  division: Division;
  divisions: readonly Division[];
  locks: readonly GroupLock[];
  parts: SeminarParts;
  mayAdopt: boolean;
}

/** The ways to look at a division. Which one is open is part of the address. */
export function DivisionViews({ division, divisions, locks, parts, mayAdopt }: DivisionViewsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { address, to } = useAddress();
  const inForce = divisions.find(({ state }) => state === 'ADOPTED');
  const names: Record<View, React.ReactNode> = {
    result: <Trans>Result</Trans>,
    people: <Trans>People</Trans>,
    compare: <Trans>Comparison</Trans>,
    locks: <Trans>Locks</Trans>,
    companions: <Trans>Companions</Trans>,
  };
  const counts: Partial<Record<View, number>> = { people: division.participants, locks: locks.length };
  return (
    <section className={classes.card}>
      <ShownDivision
        name={divisionName(divisions, division)}
        division={division}
        inForce={inForce}
        mayAdopt={mayAdopt}
        hasEarlier={divisions.some(({ state }) => state === 'SUPERSEDED')}
      />
      <nav aria-label={t`Ways to look at the division`} className={classes.nav}>
        {views.map((view) => (
          <Link
            key={view}
            to={to({ view: view === 'result' ? undefined : view, after: undefined })}
            aria-current={view === address.view ? 'page' : undefined}
            preventScrollReset
          >
            {names[view]}
            {counts[view] !== undefined && <span>{formatNumber(counts[view], language)}</span>}
          </Link>
        ))}
      </nav>
      {address.view === 'result' && <ResultView division={division} inForce={inForce} parts={parts} />}
      {address.view === 'people' && <PeopleView division={division} parts={parts} />}
      {address.view === 'compare' && <CompareView division={division} divisions={divisions} parts={parts} />}
      {address.view === 'companions' && <CompanionsView />}
      {address.view === 'locks' && <LocksView locks={locks} parts={parts} />}
    </section>
  );
}
