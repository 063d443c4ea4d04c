import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { Link, useParams } from 'react-router';
import type { Programme } from '@/api/client';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { AddToCalendar } from '@/ui/calendar/add-to-calendar';
import { DocumentIcon, PrintIcon } from '@/ui/icons';
import { PageHead } from '@/ui/page-head';
import { publishedReleaseQuery, seminarPicture } from '@/ui/published-release';
import { seminarSummary } from '@/ui/seminar-summary';
import { Site } from '@/ui/site';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSoughtPart } from '@/ui/use-sought-part';
import classes from './day-programme-page.module.css';
import { ProgrammeHead } from './programme-head';
import { ProgrammeViews } from './programme-views';
import { CurrentVersion } from './versions/current-version';

/** The programme as one follows it on the day: by the clock, by place, or by the route one travels. */
export function DayProgrammePage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(
    getProgrammeOptions({ path: { seminarId: slug } }),
  );
  if (isPending) {
    return (
      <div className={classes.page}>
        <title>{t`Programme · Bagdar`}</title>
        <LoadingLines lines={[20, 60, 90, 100, 100, 80]} />
      </div>
    );
  }
  if (isLoadingError) return <ErrorState error={error} onRetry={refetch} />;
  return <DayProgramme programme={data} />;
}

function DayProgramme({ programme }: { programme: Programme }) {
  const { t } = useLingui();
  const language = useLanguage();
  const site = useContext(Site);
  useSoughtPart();
  const { seminar } = programme;
  const { data: release } = useQuery(publishedReleaseQuery(seminar.slug));
  const title = plainText(seminar.title, language);
  return (
    <article className={classes.page}>
      <PageHead
        path={`seminars/${seminar.slug}/programme`}
        title={t`Programme: ${title}`}
        description={seminarSummary(seminar, language)}
        image={seminarPicture(seminar.id, release, language)}
      />
      <ProgrammeHead
        seminar={seminar}
        back={{ to: `/${language}/seminars/${seminar.slug}`, name: <Trans>To the seminar</Trans> }}
        title={<Trans>Programme</Trans>}
      >
        <CurrentVersion seminar={seminar} />
        <div className={classes.actions}>
          {release && (
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
          <AddToCalendar address={`${site}/api/v1/seminars/${seminar.id}/calendar?lang=${language}`} name={title}>
            <Trans>Add to calendar</Trans>
          </AddToCalendar>
        </div>
      </ProgrammeHead>
      <ProgrammeViews programme={programme} />
    </article>
  );
}
