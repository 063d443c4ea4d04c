import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './console-page.module.css';
import { BackIcon } from './icons';

interface ConsolePageProps {
  title: string;
  /** Where this page hangs below another. */
  back?: { to: string; name: ReactNode };
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the console: its name, what can be done with the whole of it, its content. */
export function ConsolePage({ title, back, actions, children }: ConsolePageProps) {
  return (
    <div className={classes.page}>
      <title>{`${title} · Bagdar`}</title>
      {back && (
        <Link to={back.to} className={classes.back}>
          <BackIcon /> {back.name}
        </Link>
      )}
      <div className={classes.head}>
        <h1>{title}</h1>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
