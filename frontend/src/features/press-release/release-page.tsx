import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { ErrorState, LoadingLines } from '@/ui/states';
import { NoRelease } from './no-release';
import { Release } from './release';
import classes from './release-page.module.css';
import { earlierVersion, releaseQuery } from './release-queries';

/** The announcement of a seminar, and what readers reply to it. */
export function ReleasePage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const [search] = useSearchParams();
  const releases = useQuery(releaseQuery(slug));
  const programme = useQuery(getProgrammeOptions({ path: { seminarId: slug } }));
  const failed = [releases, programme].find(({ isLoadingError }) => isLoadingError);
  if (failed) return <ErrorState error={failed.error} onRetry={failed.refetch} />;
  if (!releases.data || !programme.data) {
    return (
      <div className={classes.page}>
        <title>{t`Press release · Bagdar`}</title>
        <LoadingLines lines={[25, 95, 70, 45, 100, 100, 100, 80]} />
      </div>
    );
  }
  const [release] = releases.data.items;
  if (!release) return <NoRelease seminar={programme.data.seminar} />;
  return <Release seminar={programme.data.seminar} release={release} earlier={earlierVersion(search, release)} />;
}
