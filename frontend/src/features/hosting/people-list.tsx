import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HostedStop } from '@/api/client';
import { listHostedPeopleInfiniteOptions } from '@/api/client/@tanstack/react-query.gen';
import { groupName } from '@/lib/words';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import classes from './hosting.module.css';

/** The people of the groups by name, once somebody wants to see them. */
export function PeopleList({ visit }: { visit: HostedStop }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const [groupId, setGroupId] = useState('');
  if (!opened) {
    return (
      <div>
        <Button variant="default" onClick={() => setOpened(true)}>
          <Trans>Show the people</Trans>
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.people}>
      {visit.groups.length > 1 && (
        <NativeSelect
          label={t`Group`}
          value={groupId}
          onChange={({ currentTarget }) => setGroupId(currentTarget.value)}
          data={[
            { value: '', label: t`All groups` },
            ...visit.groups.map((group) => ({ value: group.id, label: groupName(group, language) })),
          ]}
        />
      )}
      <People key={groupId} stopId={visit.id} groupId={groupId || undefined} />
    </div>
  );
}

function People({ stopId, groupId }: { stopId: string; groupId?: string }) {
  const { t } = useLingui();
  const { data, error, isPending, isLoadingError, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery({
      ...listHostedPeopleInfiniteOptions({ path: { stopId }, query: { groupId, limit: 100 } }),
      initialPageParam: '',
      getNextPageParam: ({ next }) => next ?? undefined,
    });
  if (isPending) return <LoadingLines />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const people = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <ul className={classes.names} aria-label={t`People`}>
        {people.map(({ fullName, workplace, position }, index) => (
          <li key={index}>
            <strong>{fullName}</strong>
            <span>{[workplace, position].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <div>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
