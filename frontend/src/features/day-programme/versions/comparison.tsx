import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { Seminar } from '@/api/client';
import { PartChangeList } from '@/ui/history/part-change-list';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { namesIn } from './names-in';
import { changesQuery, type Compared, versionQuery } from './versions-query';
import classes from './versions.module.css';

/** What was added, removed, moved and changed between two versions. */
export function Comparison({ seminar: { slug, timeZone }, compared }: { seminar: Seminar; compared: Compared }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { from, to } = compared;
  const changes = useQuery(changesQuery(slug, compared));
  const before = useQuery(versionQuery(slug, from));
  const after = useQuery(versionQuery(slug, to));
  const failed = [changes, before, after].find(({ isLoadingError }) => isLoadingError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!changes.data || !before.data || !after.data) return <LoadingLines lines={[60, 90, 75]} />;
  const { items } = changes.data;
  const names = namesIn([before.data.programme, after.data.programme], language);
  return (
    <section className={classes.comparison}>
      <h3>
        <Trans>
          What changed from version {from} to version {to}
        </Trans>
      </h3>
      {items.length === 0 ? (
        <p className={classes.line}>
          <Trans>Both say the same.</Trans>
        </p>
      ) : (
        <PartChangeList
          label={t`What changed from version ${from} to version ${to}`}
          items={items}
          timeZone={timeZone}
          nameOf={(id) => names.get(id)}
        />
      )}
    </section>
  );
}
