import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { PressRelease } from '@/api/client';
import { listReleaseVersionsOptions } from '@/api/client/@tanstack/react-query.gen';
import { PartPage } from '@/ui/part-page';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { releaseQuery } from '../press-query';
import { VersionList } from './version-list';
import { VersionReader } from './version-reader';
import classes from './versions-page.module.css';

/** What readers were given, when, and what was different from one time to the next. */
export function VersionsPage() {
  const { t } = useLingui();
  const to = useWorkspacePath();
  const { id: seminarId } = useSeminar();
  const { access } = useSeminarAccess();
  const { data, error, refetch } = useQuery(releaseQuery(seminarId));
  const release = data?.items[0];
  return (
    <PartPage
      title={t`Versions of the press release`}
      back={{ to: to('press-release'), name: <Trans>Press release</Trans> }}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={[40, 100, 100]} />}
      {data && !release && <EmptyState title={<Trans>There is no press release yet</Trans>} />}
      {release && access && <Versions release={release} withDraft={access.sees} />}
    </PartPage>
  );
}

function Versions({ release, withDraft }: { release: PressRelease; withDraft: boolean }) {
  const path = { seminarId: release.seminarId, releaseId: release.id };
  const { data, error, isLoadingError, refetch } = useQuery(
    listReleaseVersionsOptions({ path, query: { limit: 200 } }),
  );
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={[60, 100, 60, 100]} />;
  if (data.items.length === 0) return <EmptyState title={<Trans>Nothing has been published yet</Trans>} />;
  return (
    <div className={classes.columns}>
      <VersionList versions={data.items} />
      <VersionReader release={release} versions={data.items} withDraft={withDraft} />
    </div>
  );
}
