import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { PressRelease, ReleasedSection, ReleaseVersion, Seminar } from '@/api/client';
import { beginning, type Localized, plainText } from '@/lib/localized';
import { richTextWords } from '@/lib/rich-text';
import { BackIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { releaseCard } from '@/ui/published-release';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { PublicationDay } from './publication-day';
import { ReleaseActions } from './release-actions';
import classes from './release-page.module.css';
import { versionQuery, versionsQuery } from './release-queries';
import { ReleaseText } from './release-text';
import { ReleaseVersions } from './release-versions';
import { Replies } from './replies';

interface ReleaseProps {
  seminar: Seminar;
  release: PressRelease;
  /** The number of the version to be shown where it is not the one in force. */
  earlier?: number;
}

/** What a release in force and an earlier version of it have in common. */
interface Shown {
  number?: number | null;
  title: Localized;
  days?: Localized | null;
  venue?: Localized | null;
  publishedAt?: string | null;
  sections: readonly Pick<ReleasedSection, 'key' | 'heading'>[];
}

export function Release({ seminar, release, earlier }: ReleaseProps) {
  const language = useLanguage();
  const versions = useQuery(versionsQuery(seminar.slug, release.id));
  const published = versions.data?.items ?? [];
  return (
    <div className={classes.page}>
      <ReleaseHead seminar={seminar} release={release} versions={published} />
      <nav className={classes.ways}>
        <Link to={`/${language}/seminars/${seminar.slug}`}>
          <BackIcon /> <Trans>To the seminar</Trans>
        </Link>
        <Link to={`/${language}/seminars/${seminar.slug}/programme`}>
          <Trans>Programme of the day</Trans>
        </Link>
      </nav>
      {earlier ? (
        <EarlierVersion seminar={seminar} release={release} number={earlier} />
      ) : (
        <Announcement seminar={seminar} shown={{ ...release, number: release.publishedVersion }} versions={published}>
          <ReleaseActions release={release} />
        </Announcement>
      )}
      {!earlier && <Replies seminar={seminar} release={release} />}
      {published.length > 1 && (
        <ReleaseVersions seminar={seminar} versions={published} shown={earlier ?? release.publishedVersion} />
      )}
    </div>
  );
}

/** Whichever version is shown: its address is that of the release, and so is what others are told of it. */
function ReleaseHead({ seminar, release, versions }: ReleaseProps & { versions: readonly ReleaseVersion[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const last = release.publishedAt;
  // When and where stands in the first sentence; the list that says it again is no sentence.
  const words = release.sections
    .filter(({ key }) => key !== 'facts')
    .map(({ html }) => richTextWords(plainText(html, language)));
  return (
    <PageHead
      path={`seminars/${seminar.slug}/release`}
      title={t`Press release: ${plainText(release.title, language)}`}
      description={beginning(words.join(' '))}
      type="article"
      image={releaseCard(release, language)}
      published={last ? { first: versions.at(-1)?.publishedAt ?? last, last } : undefined}
    />
  );
}

function EarlierVersion({ seminar, release, number }: { seminar: Seminar; release: PressRelease; number: number }) {
  const language = useLanguage();
  const { data, error, isLoadingError, refetch } = useQuery(versionQuery(seminar.slug, release.id, number));
  if (isLoadingError) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) return <LoadingLines lines={[25, 95, 70, 45, 100, 100, 100, 80]} />;
  return (
    <Announcement seminar={seminar} shown={{ ...data, sections: data.sections ?? [] }} versions={[data]}>
      <div className={classes.older}>
        <Notice
          tone="warning"
          title={<Trans>This is version {number}: a newer one has been published since.</Trans>}
          actions={
            <Link to={`/${language}/seminars/${seminar.slug}/release`} className={classes.newest}>
              <Trans>Read the version in force</Trans>
            </Link>
          }
        />
      </div>
    </Announcement>
  );
}

interface AnnouncementProps {
  seminar: Seminar;
  shown: Shown;
  versions: readonly ReleaseVersion[];
  children: React.ReactNode;
}

function Announcement({ seminar, shown, versions, children }: AnnouncementProps) {
  const { number } = shown;
  const note = versions.find((version) => version.number === number)?.note;
  return (
    <article className={classes.release}>
      <header className={classes.head}>
        <p className={classes.kicker}>
          <Trans>Press release</Trans>
        </p>
        <h1>
          <LocalText value={shown.title} />
        </h1>
        <p className={classes.dateline}>
          <span>
            <LocalText value={shown.days} />
          </span>
          {shown.venue && (
            <span>
              <LocalText value={shown.venue} />
            </span>
          )}
        </p>
        <p className={classes.published}>
          {shown.publishedAt && (
            <Trans>
              Published <PublicationDay at={shown.publishedAt} timeZone={seminar.timeZone} />
            </Trans>
          )}
          {number && number > 1 && (
            <>
              {' · '}
              <Trans>version {number}</Trans>
            </>
          )}
        </p>
        {note && (
          <p className={classes.note}>
            <strong>
              <Trans>What is new:</Trans>
            </strong>{' '}
            <LocalText value={note} />
          </p>
        )}
        {children}
      </header>
      <ReleaseText sections={shown.sections} />
    </article>
  );
}
