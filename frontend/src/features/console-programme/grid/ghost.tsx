import { Trans } from '@lingui/react/macro';
import { PlusIcon } from '@/ui/icons';
import { clockAt, type Day, type Range, spanOn, type Times } from './day';
import classes from './ghost.module.css';
import { heightOf } from './scale';
import { timeRange } from './session-facts';

interface GhostProps {
  day: Day;
  shown: Range;
  title: string;
  times: Times;
}

/** Where what is being dragged would land. */
export function Ghost({ day, shown, title, times }: GhostProps) {
  const span = spanOn(day, times);
  if (!span) return null;
  return (
    <div
      className={classes.ghost}
      style={{ top: heightOf(span.from - shown.from), height: heightOf(span.to - span.from) }}
    >
      <strong>{timeRange(times, day.timeZone)}</strong> {title}
    </div>
  );
}

interface AddHereProps {
  day: Day;
  shown: Range;
  minute: number;
  onAdd: () => void;
}

/** Where somebody has pointed into the empty: something can be added there. */
export function AddHere({ day, shown, minute, onAdd }: AddHereProps) {
  const time = clockAt(day, minute);
  return (
    <button
      type="button"
      className={classes.add}
      style={{ top: heightOf(minute - shown.from) }}
      onClick={(event) => {
        event.stopPropagation();
        onAdd();
      }}
    >
      <PlusIcon /> <Trans>Add at {time}</Trans>
    </button>
  );
}
