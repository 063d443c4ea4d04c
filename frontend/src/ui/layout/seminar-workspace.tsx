import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, useLocation, useParams } from 'react-router';
import { plainText } from '@/lib/localized';
import { formatDays } from '@/lib/time';
import { BackIcon } from '../icons';
import { LifecycleBadge } from '../lifecycle-badge';
import { LocalText } from '../local-text';
import { ErrorState, LoadingLines } from '../states';
import { useLanguage } from '../use-language';
import { useSeminarQuery } from '../use-seminar';
import { useSeminarAccess } from '../use-seminar-access';
import { AccessNotice } from './access-notice';
import classes from './seminar-workspace.module.css';

export interface WorkspaceTab {
  /** The address below the seminar; empty for the first. */
  path: string;
  name: string;
  /** Beside the name: what waits there. */
  mark?: ReactNode;
}

/** What all work on one seminar stands in: which seminar it is, where it is in its life, and the parts of the work. */
export function SeminarWorkspace({ tabs }: { tabs: readonly WorkspaceTab[] }) {
  const language = useLanguage();
  const { seminarId } = useParams();
  const { data: seminar, error, isPending, refetch } = useSeminarQuery();
  if (isPending) return <LoadingLines lines={[40, 70, 100, 100]} />;
  if (!seminar) return <ErrorState error={error} onRetry={() => void refetch()} />;
  // by its id or its slug, as it was come to
  const here = `/${language}/console/seminars/${seminarId}`;
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
      <Tabs tabs={tabs} here={here} />
      <Part />
    </div>
  );
}

function Part() {
  const { access } = useSeminarAccess();
  return (
    <>
      {access?.onlyLooks && (
        <div className={classes.access}>
          <AccessNotice why={access.onlyLooks} />
        </div>
      )}
      <Outlet />
    </>
  );
}

function Tabs({ tabs, here }: { tabs: readonly WorkspaceTab[]; here: string }) {
  const { t } = useLingui();
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the row is wider than the screen: the tab that is open must be in sight.
  useEffect(() => {
    const links = [...(row.current?.querySelectorAll('a') ?? [])];
    // a page below a tab is part of it, and every page is below the first
    const open = links.findLast((link) => `${pathname}/`.startsWith(`${link.pathname}/`));
    if (open && row.current) row.current.scrollLeft = open.offsetLeft - row.current.offsetLeft - 24;
  }, [pathname]);
  return (
    <nav ref={row} aria-label={t`Parts of the seminar`} className={classes.tabs}>
      {tabs.map((tab) => (
        <NavLink
          key={tab.path}
          to={tab.path ? `${here}/${tab.path}` : here}
          end={tab.path === ''}
          className={classes.tab}
        >
          {tab.name}
          {tab.mark}
        </NavLink>
      ))}
    </nav>
  );
}
