import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { plainText } from '@/lib/localized';
import { mayGoOn } from '@/ui/history/change-groups';
import { ChangeList } from '@/ui/history/change-list';
import { PartHead } from '@/ui/part-page';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useListParams } from '@/ui/table/use-list-params';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { HistoryFilters } from './history-filters';
import classes from './history-page.module.css';
import { historyQuery } from './history-query';

/** Who changed what in the seminar, and when. */
export function HistoryPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  return (
    <>
      <title>{`${t`History`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      <PartHead title={<Trans>History</Trans>} />
      <HistoryFilters />
      <Changes />
    </>
  );
}

/** A deed done to many is loaded to its end unasked, as far as that is a matter of moments. */
const PAGES_UNASKED = 10;

function Changes() {
  const { id: seminarId } = useSeminar();
  const { params } = useListParams();
  const query = useInfiniteQuery(historyQuery(seminarId, params));
  const { data, error, isPending, isFetchNextPageError, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    query;
  const changes = data?.pages.flatMap((page) => page.items) ?? [];
  const goesOn = hasNextPage && !error && (data?.pages.length ?? 0) < PAGES_UNASKED && mayGoOn(changes);
  useEffect(() => {
    if (goesOn && !isFetchingNextPage) void fetchNextPage();
  }, [goesOn, isFetchingNextPage, fetchNextPage]);
  if (isPending) return <LoadingLines lines={[60, 90, 40, 80, 60, 90]} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (changes.length === 0) return <EmptyState title={<Trans>Nothing was changed here</Trans>} />;
  return (
    <>
      <div className={classes.changes}>
        <ChangeList changes={changes} />
      </div>
      {error && <ErrorState error={error} onRetry={() => void (isFetchNextPageError ? fetchNextPage() : refetch())} />}
      {hasNextPage && !error && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          <Trans>Show earlier changes</Trans>
        </Button>
      )}
    </>
  );
}
