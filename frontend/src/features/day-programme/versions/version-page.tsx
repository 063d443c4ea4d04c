import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Version, VersionContent } from '@/api/client';
import { plainText } from '@/lib/localized';
import { Problem } from '@/lib/problem';
import { formatMoment } from '@/lib/time';
import { LocalText } from '@/ui/local-text';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { seminarSummary } from '@/ui/seminar-summary';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import pageClasses from '../day-programme-page.module.css';
import { ProgrammeHead } from '../programme-head';
import { ProgrammeViews } from '../programme-views';
import { latestVersionQuery, versionNumber, versionQuery } from './versions-query';
import classes from './versions.module.css';

/** The programme as it was published once. */
export function VersionPage() {
  const { t } = useLingui();
  const { slug = '', number: asked } = useParams();
  const number = versionNumber(asked);
  const content = useQuery({ ...versionQuery(slug, number ?? 0), enabled: number !== undefined });
  const latest = useQuery(latestVersionQuery(slug));
  if (number === undefined) return <ErrorState error={new Problem('not-found', 404, '')} />;
  const failed = [content, latest].find(({ isLoadingError }) => isLoadingError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!content.data || !latest.data) {
    return (
      <div className={pageClasses.page}>
        <title>{t`Programme · Bagdar`}</title>
        <LoadingLines lines={[20, 60, 90, 100, 100, 80]} />
      </div>
    );
  }
  return <EarlierProgramme slug={slug} content={content.data} latest={latest.data.items[0]} />;
}

interface EarlierProgrammeProps {
  slug: string;
  content: VersionContent;
  latest: Version | undefined;
}

function EarlierProgramme({ slug, content: { version, programme }, latest }: EarlierProgrammeProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { seminar } = programme;
  const current = `/${language}/seminars/${slug}/programme`;
  const earlier = latest !== undefined && latest.number > version.number;
  const { number } = version;
  return (
    <article className={pageClasses.page}>
      <PageHead
        path={`seminars/${slug}/programme/versions/${number}`}
        title={t`Programme, version ${number}: ${plainText(seminar.title, language)}`}
        description={seminarSummary(seminar, language)}
      />
      <meta name="robots" content="noindex" />
      <ProgrammeHead
        seminar={seminar}
        back={{ to: `${current}/versions`, name: <Trans>All versions</Trans> }}
        title={<Trans>Programme, version {number}</Trans>}
      />
      <div className={classes.banner}>
        <Notice
          tone={earlier ? 'warning' : 'quiet'}
          title={
            earlier ? <Trans>This version no longer holds</Trans> : <Trans>This is the version that now holds</Trans>
          }
          actions={
            <>
              <Link to={current} className={classes.action}>
                <Trans>To the current programme</Trans>
              </Link>
              {earlier && (
                <Link to={`${current}/versions?from=${number}&to=${latest.number}`} className={classes.action}>
                  <Trans>What has changed since</Trans>
                </Link>
              )}
            </>
          }
        >
          <p className={classes.line}>
            <Trans>
              Published{' '}
              <time dateTime={version.publishedAt}>
                {formatMoment(version.publishedAt, seminar.timeZone, language)}
              </time>
            </Trans>
          </p>
          {version.note && (
            <p className={classes.note}>
              <LocalText value={version.note} />
            </p>
          )}
        </Notice>
      </div>
      <ProgrammeViews programme={programme} earlier />
    </article>
  );
}
