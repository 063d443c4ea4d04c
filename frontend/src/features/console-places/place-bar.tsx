import { Plural, Trans } from '@lingui/react/macro';
import { formatNumber } from '@/lib/number';
import { useLanguage } from '@/ui/use-language';
import classes from './place-bar.module.css';

interface PlaceBarProps {
  taken: number;
  /** Absent where there is no limit. */
  capacity?: number | null;
  waiting?: number;
}

/** How much of a limit is taken: as a bar, and in words that need no eye for colours. */
export function PlaceBar({ taken, capacity, waiting = 0 }: PlaceBarProps) {
  const language = useLanguage();
  const limited = capacity !== undefined && capacity !== null;
  const over = limited ? taken - capacity : 0;
  const state = over > 0 ? 'over' : limited && over === 0 ? 'full' : 'free';
  const count = formatNumber(taken, language);
  const all = formatNumber(capacity ?? 0, language);
  const left = formatNumber(Math.max(0, -over), language);
  const more = formatNumber(over, language);
  const share = limited ? Math.min(100, capacity === 0 ? 100 : (taken / capacity) * 100) : 0;
  return (
    <>
      {limited && (
        <div className={classes.bar} data-state={state} aria-hidden>
          <div className={classes.filled} style={{ width: `${share}%` }} />
        </div>
      )}
      <p className={classes.words}>
        {limited ? (
          <span>
            <Trans>
              {count} of {all} taken
            </Trans>
          </span>
        ) : (
          <span>
            <Trans>{count} taken, without a limit</Trans>
          </span>
        )}
        {state === 'free' && limited && (
          <span>
            <Trans>{left} free</Trans>
          </span>
        )}
        {over > 0 && (
          <span className={classes.over}>
            <Trans>{more} more than there are places: everybody keeps theirs</Trans>
          </span>
        )}
        {waiting > 0 && (
          <span>
            <Plural value={waiting} one="# person waits" other="# people wait" />
          </span>
        )}
      </p>
    </>
  );
}
