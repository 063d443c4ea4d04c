import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import classes from './states.module.css';
import { useLanguage } from './use-language';

/** A page or a part of it that has nothing to show, and what can be done about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={classes.state}>
      <LostRoute />
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.text}>{children}</div>}
      {action}
    </div>
  );
}

export function NotFound() {
  const language = useLanguage();
  return (
    <div className={classes.page}>
      <title>Bagdar</title>
      <LostRoute />
      <h1 className={classes.heading}>
        <Trans>This page leads nowhere</Trans>
      </h1>
      <p className={classes.text}>
        <Trans>The address may be mistyped, or what was here is not open to the public.</Trans>
      </p>
      <Button component={Link} to={`/${language}/`}>
        <Trans>To all seminars</Trans>
      </Button>
    </div>
  );
}

/** What stands where a query has failed. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (isProblem(error, 'not-found')) return <NotFound />;
  return (
    <div className={classes.state} role="alert">
      <LostRoute />
      <p className={classes.title}>
        <Trans>This could not be loaded</Trans>
      </p>
      <p className={classes.text}>
        {isProblem(error) ? (
          problemWords(error)
        ) : (
          <Trans>Something went wrong on our side. Try again in a moment.</Trans>
        )}
      </p>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </div>
  );
}

/** Grey shapes where text will be. `lines` are widths in percent. */
export function LoadingLines({ lines = [40, 90, 75] }: { lines?: readonly number[] }) {
  const { t } = useLingui();
  return (
    <div aria-busy="true" className={classes.lines}>
      <output className="visually-hidden">{t`Loading`}</output>
      {lines.map((width, index) => (
        <Skeleton key={index} height={18} width={`${width}%`} radius="sm" />
      ))}
    </div>
  );
}

function LostRoute() {
  return (
    <svg viewBox="0 0 120 40" width="120" height="40" aria-hidden="true" focusable="false" className={classes.drawing}>
      <path d="M8 30h26a8 8 0 0 0 8-8v-4a8 8 0 0 1 8-8h18" />
      <path d="M76 10h10M92 10h6" strokeDasharray="5 7" />
      <circle cx="8" cy="30" r="5" />
      <circle cx="46" cy="15" r="5" />
    </svg>
  );
}
