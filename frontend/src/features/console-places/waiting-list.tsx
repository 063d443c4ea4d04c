import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listRegistrationsInfiniteOptions } from '@/api/client/@tanstack/react-query.gen';
import { PartHead } from '@/ui/part-page';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { PriorityField } from './priority-field';
import classes from './waiting-list.module.css';

/** Who waits, the first in line first. */
export function WaitingList() {
  const { t } = useLingui();
  return (
    <section aria-label={t`Waiting list`}>
      <PartHead title={<Trans>Waiting list</Trans>} />
      <People />
    </section>
  );
}

function People() {
  const { id: seminarId, startsOn } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const pathTo = useWorkspacePath();
  const regions = useRegions(startsOn);
  const { data, error, isPending, isLoadingError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({
      ...listRegistrationsInfiniteOptions({
        path: { seminarId },
        query: { status: ['WAITLISTED'], sort: 'line', limit: 50 },
      }),
      initialPageParam: '',
      getNextPageParam: ({ next }) => next ?? undefined,
    });
  if (isPending) return <LoadingLines lines={[100, 100, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const people = data.pages.flatMap(({ items }) => items);
  if (people.length === 0) {
    return (
      <EmptyState title={<Trans>Nobody waits</Trans>}>
        <Trans>Who finds no place stands here: the higher priority first, then whoever came first.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <ol className={classes.people}>
        {people.map((person, index) => (
          <li key={person.id} className={classes.person}>
            <span className={classes.rank} aria-hidden>
              {index + 1}
            </span>
            <span className={classes.who}>
              <Link to={pathTo(`registrations?open=${person.id}`)}>{person.fullName}</Link>
              <span className={classes.from}>{regions.nameOf(person.regionCode)}</span>
            </span>
            <PriorityField key={person.revision} person={person} readOnly={!mayChange('registrations:write')} />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button
          className={classes.more}
          variant="default"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          <Trans>Show more</Trans>
        </Button>
      )}
    </>
  );
}
