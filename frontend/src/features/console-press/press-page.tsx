import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { plainText } from '@/lib/localized';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useLiveChanges } from '@/ui/use-live-changes';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { EmptyRelease } from './empty-release';
import { releaseQuery, tellsOf } from './press-query';
import { PublishedRelease } from './published-release';
import { ReleasePart } from './release-part';

/** The press release of the seminar: to its team as it is worked on, to everyone else as it was published. */
export function PressPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  return (
    <>
      <title>{`${t`Press release`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      <Release />
    </>
  );
}

function Release() {
  const { id: seminarId } = useSeminar();
  const { access, error: accessError, refetch: refetchAccess, mayChange } = useSeminarAccess();
  const { data, error, refetch } = useQuery(releaseQuery(seminarId));
  const sees = access?.sees ?? false;
  useLiveChanges({ seminarId, enabled: sees, shown: tellsOf });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (accessError) return <ErrorState error={accessError} onRetry={refetchAccess} />;
  if (!data || !access) return <LoadingLines lines={[30, 100, 60, 100, 100, 80]} />;
  const [release] = data.items;
  if (release)
    return sees ? <ReleasePart key={release.id} release={release} /> : <PublishedRelease release={release} />;
  if (mayChange('seminars:write')) return <EmptyRelease />;
  return <EmptyState title={<Trans>There is no press release yet</Trans>} />;
}
