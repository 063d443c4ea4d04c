import { useLingui } from '@lingui/react/macro';
import type { CSSProperties, ReactNode } from 'react';
import type { TimetableVisit } from '@/api/client';
import { BarView } from './bar-view';
import classes from './chart.module.css';
import { clockAt, type Day } from './day';
import type { Row } from './rows';
import type { Moving } from './use-moving';

export interface RowFacts {
  name: ReactNode;
  detail?: ReactNode;
  /** Spans drawn behind the visits: the whole way of a group, its lunch. */
  spans: { from: number; to: number; kind: 'way' | 'lunch'; label: string }[];
}

interface ChartProps {
  label: string;
  day: Day;
  range: { from: number; to: number };
  rows: readonly Row[];
  factsOf: (row: Row) => RowFacts;
  /** What a visit is called within its row. */
  nameOf: (visit: TimetableVisit) => string;
  colourOf: (visit: TimetableVisit) => string | undefined;
  isBroken: (visit: TimetableVisit) => boolean;
  moving: Moving;
  helpId: string;
  onOpen: (visit: TimetableVisit) => void;
}

/** The hours from left to right, a row for each group or host. */
export function Chart({
  label,
  day,
  range,
  rows,
  factsOf,
  nameOf,
  colourOf,
  isBroken,
  moving,
  helpId,
  onOpen,
}: ChartProps) {
  const { t } = useLingui();
  const length = range.to - range.from;
  const hours = Array.from({ length: length / 60 + 1 }, (_, index) => range.from + index * 60);
  const at = (minute: number) => `${(100 * (minute - range.from)) / length}%`;
  const style = { '--hours': length / 60 } as CSSProperties;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section aria-label={label} className={classes.chart} tabIndex={0} style={style}>
      <div className={classes.grid}>
        <div className={classes.axis} aria-hidden="true">
          {hours.map((minute) => (
            <span key={minute} style={{ left: at(minute) }}>
              {clockAt(day, minute)}
            </span>
          ))}
        </div>
        {rows.map((row) => {
          const facts = factsOf(row);
          return (
            <div key={row.key} className={classes.row}>
              <div className={classes.head}>
                <span>{facts.name}</span>
                {facts.detail && <span className={classes.detail}>{facts.detail}</span>}
              </div>
              <ul className={classes.track} data-track="" style={{ '--lanes': row.lanes } as CSSProperties}>
                {facts.spans.map(({ from, to, kind, label: words }) => (
                  <li
                    key={kind}
                    className={classes.span}
                    data-kind={kind}
                    title={words}
                    style={{ left: at(from), width: `${(100 * (to - from)) / length}%` }}
                  >
                    <span className="visually-hidden">{words}</span>
                  </li>
                ))}
                {row.bars.map((bar) => (
                  <BarView
                    key={bar.visit.id}
                    bar={moving.shown(bar)}
                    day={day}
                    name={nameOf(bar.visit)}
                    colour={colourOf(bar.visit)}
                    broken={isBroken(bar.visit)}
                    at={at}
                    length={length}
                    moving={moving}
                    helpId={helpId}
                    onOpen={onOpen}
                  />
                ))}
                {row.bars.length === 0 && <li className={classes.none}>{t`No visit`}</li>}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
