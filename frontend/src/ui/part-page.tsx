import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { BackIcon } from './icons';
import classes from './part-page.module.css';

interface PartPageProps {
  title: string;
  back: { to: string; name: ReactNode };
  children: ReactNode;
}

/** A page one step below a tab of the workspace: one thing of that part, to be changed. */
export function PartPage({ title, back, children }: PartPageProps) {
  return (
    <>
      <Link to={back.to} className={classes.back}>
        <BackIcon /> {back.name}
      </Link>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </>
  );
}

/** The head of a part of a tab: what stands below it, and what can be added. */
export function PartHead({ title, action }: { title: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.head}>
      <h2>{title}</h2>
      {action}
    </div>
  );
}
