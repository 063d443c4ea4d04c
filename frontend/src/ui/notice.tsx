import type { ReactNode } from 'react';
import { WarningIcon } from './icons';
import classes from './notice.module.css';

interface NoticeProps {
  tone?: 'quiet' | 'success' | 'warning' | 'danger';
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}

/** A sentence that matters now. What went wrong is announced at once, the rest is read in its turn. */
export function Notice({ tone = 'quiet', title, children, actions }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'danger' ? 'alert' : undefined}>
      {(tone === 'danger' || tone === 'warning') && <WarningIcon className={classes.icon} />}
      <div className={classes.body}>
        {title && <p className={classes.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
