import { useLingui } from '@lingui/react';
import { lifecycleWords } from '@/lib/words';
import classes from './lifecycle-badge.module.css';

type Lifecycle = keyof ReturnType<typeof lifecycleWords>;

/** Words first; the colour only underlines them. */
export function LifecycleBadge({ lifecycle }: { lifecycle: Lifecycle }) {
  useLingui();
  return (
    <span className={classes.badge} data-lifecycle={lifecycle}>
      {lifecycleWords()[lifecycle]}
    </span>
  );
}
