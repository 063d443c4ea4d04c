import { useLingui } from '@lingui/react/macro';
import type { TimetableVisit } from '@/api/client';
import { LockIcon, WarningIcon } from '@/ui/icons';
import type { RowFacts } from './chart';
import { clockAt, type Day } from './day';
import type { Row } from './rows';
import classes from './visit-list.module.css';

interface VisitListProps {
  day: Day;
  rows: readonly Row[];
  factsOf: (row: Row) => RowFacts;
  nameOf: (visit: TimetableVisit) => string;
  isBroken: (visit: TimetableVisit) => boolean;
  onOpen: (visit: TimetableVisit) => void;
}

/** The same as the chart, for a screen on which hours have no room beside one another. */
export function VisitList({ day, rows, factsOf, nameOf, isBroken, onOpen }: VisitListProps) {
  const { t } = useLingui();
  return (
    <div className={classes.list}>
      {rows.map((row) => {
        const facts = factsOf(row);
        return (
          <section key={row.key} className={classes.card}>
            <h4>{facts.name}</h4>
            {facts.detail && <p>{facts.detail}</p>}
            <ol>
              {row.bars.map(({ visit, from, to }) => (
                <li key={visit.id}>
                  <button type="button" onClick={() => onOpen(visit)} data-broken={isBroken(visit) || undefined}>
                    <span className={classes.time}>
                      {clockAt(day, from)}–{clockAt(day, to)}
                    </span>
                    <span className={classes.name}>{nameOf(visit)}</span>
                    {visit.pinned && <LockIcon aria-hidden={false} aria-label={t`pinned`} role="img" />}
                    {isBroken(visit) && <WarningIcon aria-hidden={false} aria-label={t`does not fit`} role="img" />}
                  </button>
                </li>
              ))}
              {row.bars.length === 0 && <li>{t`No visit`}</li>}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
