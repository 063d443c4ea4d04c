import { useLingui } from '@lingui/react/macro';
import { LockIcon } from '@/ui/icons';
import classes from './locked-mark.module.css';

export function LockedMark() {
  const { t } = useLingui();
  return (
    <span className={classes.mark} title={t`Locked`}>
      <LockIcon />
      <span className="visually-hidden">{t`Locked`}</span>
    </span>
  );
}
