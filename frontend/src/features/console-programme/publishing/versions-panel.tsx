import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Version } from '@/api/client';
import { getVersionChangesOptions, listVersionsOptions } from '@/api/client/@tanstack/react-query.gen';
import { countWords } from '@/ui/history/part-words';
import { LocalText } from '@/ui/local-text';
import { Moment } from '@/ui/moment';
import { SidePanel } from '@/ui/side-panel';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { PartChanges } from './part-changes';
import classes from './versions-panel.module.css';

interface VersionsPanelProps {
  opened: boolean;
  onClose: () => void;
}

/** What everyone was shown, and since when. */
export function VersionsPanel({ opened, onClose }: VersionsPanelProps) {
  const { t } = useLingui();
  return (
    <SidePanel opened={opened} title={t`Published versions`} onClose={onClose}>
      <Versions />
    </SidePanel>
  );
}

function Versions() {
  const { id: seminarId, timeZone } = useSeminar();
  const { data, error, isLoadingError, refetch } = useQuery(
    listVersionsOptions({ path: { seminarId }, query: { limit: 200 } }),
  );
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={[60, 100, 60, 100]} />;
  const { items } = data;
  if (items.length === 0) return <EmptyState title={<Trans>Nothing has been published yet</Trans>} />;
  return (
    <div className={classes.panel}>
      <ol className={classes.list}>
        {items.map((version) => (
          <li key={version.id}>
            <p>
              <strong>
                <Trans>Version {version.number}</Trans>
              </strong>{' '}
              <Moment at={version.publishedAt} timeZone={timeZone} />
              {version.publishedBy && ` · ${version.publishedBy}`}
            </p>
            {version.note && (
              <p className={classes.note}>
                <LocalText value={version.note} />
              </p>
            )}
            <p className={classes.counts}>{countWords(version.changes)}</p>
          </li>
        ))}
      </ol>
      {items.length > 1 && <Compare versions={items} />}
    </div>
  );
}

function Compare({ versions }: { versions: readonly Version[] }) {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const newest = versions[0]?.number ?? 1;
  const [to, setTo] = useState(newest);
  const [from, setFrom] = useState(newest - 1);
  const query = useQuery({
    ...getVersionChangesOptions({ path: { seminarId, number: to }, query: { since: from } }),
    placeholderData: keepPreviousData,
    enabled: from < to,
  });
  const choices = (chosen: readonly Version[]) =>
    chosen.map(({ number }) => ({ value: String(number), label: t`Version ${number}` }));
  const items = query.data?.items ?? [];
  return (
    <section className={classes.compare}>
      <h3>
        <Trans>Compare</Trans>
      </h3>
      <div className={classes.choice}>
        <NativeSelect
          label={t`From`}
          value={String(from)}
          onChange={({ currentTarget }) => setFrom(Number(currentTarget.value))}
          data={choices(versions.filter(({ number }) => number < to))}
        />
        <NativeSelect
          label={t`To`}
          value={String(to)}
          onChange={({ currentTarget }) => {
            const wanted = Number(currentTarget.value);
            setTo(wanted);
            setFrom(Math.min(from, wanted - 1));
          }}
          data={choices(versions.filter(({ number }) => number > 1))}
        />
      </div>
      {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && items.length === 0 && (
        <p>
          <Trans>Both say the same.</Trans>
        </p>
      )}
      {items.length > 0 && <PartChanges label={t`What differs`} items={items} />}
    </section>
  );
}
