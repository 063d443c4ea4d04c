import { Trans, useLingui } from '@lingui/react/macro';
import { Link, NavLink, Outlet } from 'react-router';
import { plainText } from '@/lib/localized';
import { formatDays } from '@/lib/time';
import { BackIcon } from '../icons';
import { LifecycleBadge } from '../lifecycle-badge';
import { LocalText } from '../local-text';
import { ErrorState, LoadingLines } from '../states';
import { useLanguage } from '../use-language';
import { useSeminarQuery } from '../use-seminar';
import classes from './seminar-workspace.module.css';

export interface WorkspaceTab {
  /** The address below the seminar; empty for the first. */
  path: string;
  name: string;
}

/** What all work on one seminar stands in: which seminar it is, where it is in its life, and the parts of the work. */
export function SeminarWorkspace({ tabs }: { tabs: readonly WorkspaceTab[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data: seminar, error, isPending, refetch } = useSeminarQuery();
  if (isPending) return <LoadingLines lines={[40, 70, 100, 100]} />;
  if (!seminar) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const here = `/${language}/console/seminars/${seminar.id}`;
  return (
    <div className={classes.workspace}>
      <title>{`${plainText(seminar.title, language)} · Bagdar`}</title>
      <header className={classes.head}>
        <Link to={`/${language}/console/seminars`} className={classes.back}>
          <BackIcon /> <Trans>Seminars</Trans>
        </Link>
        <h1>
          <LocalText value={seminar.title} />
        </h1>
        <p className={classes.facts}>
          <LifecycleBadge lifecycle={seminar.lifecycle} />
          <span>{formatDays(seminar.startsOn, seminar.endsOn, language)}</span>
          <Link to={`/${language}/seminars/${seminar.slug}`}>
            <Trans>As the public sees it</Trans>
          </Link>
        </p>
      </header>
      <nav aria-label={t`Parts of the seminar`} className={classes.tabs}>
        {tabs.map((tab) => (
          <NavLink
            key={tab.path}
            to={tab.path ? `${here}/${tab.path}` : here}
            end={tab.path === ''}
            className={classes.tab}
          >
            {tab.name}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
