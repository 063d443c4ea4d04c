import { useLingui } from '@lingui/react';
import { formatNumber } from '@/lib/number';
import { useLanguage } from '@/ui/use-language';
import classes from './outcome.module.css';
import { outcomeWords } from './outcome-words';
import { type Outcome, type OutcomeCounts, outcomeCounts, outcomeTone } from './outcomes';

/** Below this share a figure would not fit into its part of the bar. */
const SHARE_WITH_FIGURE = 0.06;

/** How many got which of their wishes, as one bar. The same figures stand beside it as text. */
export function OutcomeBar({ counts, size = 'md' }: { counts: OutcomeCounts; size?: 'md' | 'lg' }) {
  useLingui();
  const language = useLanguage();
  const parts = outcomeCounts(counts).filter(({ count }) => count > 0);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const figure = (count: number) => formatNumber(count, language);
  return (
    <div
      className={classes.bar}
      data-size={size}
      role="img"
      aria-label={parts.map(({ outcome, count }) => `${outcomeWords(outcome)}: ${figure(count)}`).join(', ')}
    >
      {parts.map(({ outcome, count }) => (
        <span
          key={outcome}
          className={`${classes.tone} ${classes.segment}`}
          data-tone={outcomeTone(outcome)}
          style={{ flex: count }}
          title={`${outcomeWords(outcome)}: ${figure(count)}`}
        >
          {count / total >= SHARE_WITH_FIGURE ? figure(count) : ''}
        </span>
      ))}
    </div>
  );
}

export function OutcomeSwatch({ outcome }: { outcome: Outcome }) {
  return <span className={`${classes.tone} ${classes.swatch}`} data-tone={outcomeTone(outcome)} aria-hidden="true" />;
}

export function OutcomeLabel({ outcome }: { outcome: Outcome }) {
  useLingui();
  return (
    <span className={classes.label}>
      <OutcomeSwatch outcome={outcome} />
      {outcomeWords(outcome)}
    </span>
  );
}
