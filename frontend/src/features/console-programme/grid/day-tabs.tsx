import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatDay, formatDays } from '@/lib/time';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useProgrammeAddress } from '../use-programme-address';
import classes from './day-tabs.module.css';

interface DayTabsProps {
  days: readonly string[];
  shown: string;
  /** How many sessions begin on each. */
  counts: ReadonlyMap<string, number>;
}

/** The days of the programme; what is dropped on one is moved to it. */
export function DayTabs({ days, shown, counts }: DayTabsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { startsOn, endsOn } = useSeminar();
  const { to } = useProgrammeAddress();
  if (days.length === 1) return <p className={classes.one}>{formatDay(shown, language)}</p>;
  return (
    <nav aria-label={t`Days`} className={classes.days}>
      {days.map((day) => {
        const outside = day < startsOn || day > endsOn;
        return (
          <Link
            key={day}
            to={to({ day })}
            data-day={day}
            aria-current={day === shown ? 'page' : undefined}
            data-outside={outside || undefined}
            preventScrollReset
          >
            {formatDays(day, day, language)}
            <span>{counts.get(day) ?? 0}</span>
            {outside && <small>{t`outside the seminar`}</small>}
          </Link>
        );
      })}
    </nav>
  );
}
