import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import type { TimetableVisit } from '@/api/client';
import { LockIcon, WarningIcon } from '@/ui/icons';
import classes from './bar-view.module.css';
import { clockAt, type Day } from './day';
import type { Bar } from './rows';
import type { Moving } from './use-moving';

interface BarViewProps {
  bar: Bar;
  day: Day;
  name: string;
  colour: string | undefined;
  broken: boolean;
  at: (minute: number) => string;
  /** Minutes from the left edge of the chart to the right one. */
  length: number;
  moving: Moving;
  helpId: string;
  onOpen: (visit: TimetableVisit) => void;
}

/** One visit: where it stands is when it is. */
export function BarView({ bar, day, name, colour, broken, at, length, moving, helpId, onOpen }: BarViewProps) {
  const { t } = useLingui();
  const { visit, from, to, lane } = bar;
  const style = {
    '--lane': lane,
    ...(colour && { '--colour': colour }),
    left: at(from),
    width: `${(100 * (to - from)) / length}%`,
  } as CSSProperties;
  return (
    <li className={classes.place} style={style}>
      <button
        type="button"
        className={classes.bar}
        title={`${name}, ${clockAt(day, from)}–${clockAt(day, to)}`}
        data-visit={visit.id}
        data-broken={broken || undefined}
        data-held={moving.isHeld(visit.id) || undefined}
        data-movable={moving.enabled || undefined}
        aria-describedby={moving.enabled ? helpId : undefined}
        onClick={() => moving.wasDragged() || onOpen(visit)}
        onKeyDown={(event) => moving.onKeyDown(event, bar)}
        onPointerDown={(event) => moving.onPointerDown(event, bar, length)}
        onBlur={() => moving.drop(visit.id)}
      >
        <span className={classes.name}>{name}</span>
        <span className={classes.time}>
          {clockAt(day, from)}
          <span className={classes.end}>–{clockAt(day, to)}</span>
        </span>
        {visit.pinned && (
          <span className={classes.sign}>
            <LockIcon />
            <span className="visually-hidden">{t`pinned`}</span>
          </span>
        )}
        {broken && (
          <span className={classes.sign} data-broken="">
            <WarningIcon />
            <span className="visually-hidden">{t`does not fit`}</span>
          </span>
        )}
      </button>
    </li>
  );
}
