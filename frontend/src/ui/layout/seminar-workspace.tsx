import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet, useParams } from 'react-router';
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
import { type Tab, Tabs } from './tabs';

/** What all work on one seminar stands in: which seminar it is, where it is in its life, and the parts of the work. */
export function SeminarWorkspace({ tabs }: { tabs: readonly Tab[] }) {
  const { t } = useLingui();
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
      <Tabs label={t`Parts of the seminar`} tabs={tabs} here={here} />
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
