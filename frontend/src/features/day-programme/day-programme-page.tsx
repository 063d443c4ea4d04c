import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Programme } from '@/api/client';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { choiceParam } from '@/lib/search-params';
import { formatDays, offsetOn } from '@/lib/time';
import { BackIcon, CalendarIcon, DocumentIcon, PrintIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { PageHead } from '@/ui/page-head';
import { publishedReleaseQuery } from '@/ui/published-release';
import { seminarSummary } from '@/ui/seminar-summary';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import classes from './day-programme-page.module.css';
import { PlaceView } from './place-view';
import { RouteView } from './route-view';
import { TimeView } from './time-view';

const views = { time: TimeView, place: PlaceView, route: RouteView };
type View = keyof typeof views;

/** The programme as one follows it on the day: by the clock, by place, or by the route one travels. */
export function DayProgrammePage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(getProgrammeOptions({ path: { seminarId: slug } }));
  if (isPending) {
    return (
      <div className={classes.page}>
        <title>{t`Programme · Bagdar`}</title>
        <LoadingLines lines={[20, 60, 90, 100, 100, 80]} />
      </div>
    );
  }
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  return <DayProgramme programme={data} />;
}

function DayProgramme({ programme }: { programme: Programme }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [params] = useSearchParams();
  const { seminar } = programme;
  const { data: releaseId } = useQuery(publishedReleaseQuery(seminar.slug));
  const shown = choiceParam(params, 'by', Object.keys(views) as View[]) ?? 'time';
  const Shown = views[shown];
  return (
    <article className={classes.page}>
      <PageHead
        title={t`Programme: ${plainText(seminar.title, language)}`}
        description={seminarSummary(seminar, language)}
      />
      <header>
        <Link to={`/${language}/seminars/${seminar.slug}`} className={classes.back}>
          <BackIcon /> <Trans>To the seminar</Trans>
        </Link>
        <h1>
          <Trans>Programme</Trans>
        </h1>
        <p className={classes.seminar}>
          <LocalText value={seminar.title} />
        </p>
        <p className={classes.days}>
          {formatDays(seminar.startsOn, seminar.endsOn, language)}
          {seminar.opensAt && seminar.closesAt && (
            <>
              {', '}
              {seminar.opensAt.slice(0, 5)}–{seminar.closesAt.slice(0, 5)}
            </>
          )}{' '}
          <span className={classes.zone}>
            <Trans>Local time, {offsetOn(seminar.startsOn, seminar.timeZone)}</Trans>
          </span>
        </p>
        <div className={classes.actions}>
          <Button
            component="a"
            href={`/api/v1/seminars/${seminar.id}/calendar?lang=${language}`}
            variant="default"
            leftSection={<CalendarIcon />}
          >
            <Trans>Add to the calendar</Trans>
          </Button>
          {releaseId && (
            <Button
              component={Link}
              to={`/${language}/seminars/${seminar.slug}/release`}
              variant="default"
              leftSection={<DocumentIcon />}
            >
              <Trans>Press release</Trans>
            </Button>
          )}
          <Button className="needs-script" variant="default" leftSection={<PrintIcon />} onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </div>
      </header>
      <Views shown={shown} withRoutes={programme.routes.length > 0} />
      <Shown programme={programme} />
    </article>
  );
}

/** Links, not tabs: each view has an address, and opens without a script. */
function Views({ shown, withRoutes }: { shown: View; withRoutes: boolean }) {
  const { t } = useLingui();
  const names = { time: t`By time`, place: t`By place`, ...(withRoutes && { route: t`By route` }) };
  return (
    <nav className={classes.views} aria-label={t`Order of the programme`}>
      {Object.entries(names).map(([view, name]) => (
        <Link
          key={view}
          to={{ search: view === 'time' ? '' : `?by=${view}` }}
          replace
          preventScrollReset
          className={classes.view}
          aria-current={view === shown ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
