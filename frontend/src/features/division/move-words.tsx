import { Trans } from '@lingui/react/macro';
import { useLanguage } from '@/ui/use-language';
import classes from './option-list.module.css';
import { formatPoints } from './points';

/** What a move would be to the person who makes it. */
export function MoveWords({ costChange }: { costChange: number }) {
  const language = useLanguage();
  const points = formatPoints(Math.abs(costChange), language);
  if (costChange === 0) return null;
  return (
    <span className={classes.change}>
      {costChange > 0 ? <Trans>worse off by {points}</Trans> : <Trans>better off by {points}</Trans>}
    </span>
  );
}
