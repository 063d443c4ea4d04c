import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { SearchError, SearchHitPage } from '@/api/client';
import { PageHead } from '@/ui/page-head';
import { ErrorState, LoadingLines } from '@/ui/states';
import { HitList } from './hit-list';
import { KindFilter } from './kind-filter';
import { Said } from './said';
import { searchQuery, type Wanted, wantedIn } from './search-address';
import { SearchField } from './search-field';
import classes from './search-page.module.css';
import { useArrowKeys } from './use-arrow-keys';

/** Everything public by what it is called. */
export function SearchPage() {
  const { t } = useLingui();
  const [params] = useSearchParams();
  const wanted = wantedIn(params);
  const page = useRef<HTMLDivElement>(null);
  useArrowKeys(page);
  // What was found before stays until the next is there, pale: letters come faster than answers.
  const found = useQuery({
    ...searchQuery(wanted),
    enabled: wanted.q !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return (
    <div className={classes.page} ref={page}>
      <PageHead
        path="search"
        title={t`Search`}
        description={t`Seminars, their sessions, organizations and clusters, found by what they are called.`}
      />
      <meta name="robots" content="noindex" />
      <h1>
        <Trans>Search</Trans>
      </h1>
      <SearchField wanted={wanted} />
      {wanted.q && <KindFilter wanted={wanted} />}
      <Said hits={wanted.q ? found.data?.items : undefined} wanted={wanted} busy={found.isPlaceholderData} />
      {wanted.q ? <Results wanted={wanted} found={found} /> : <Advice />}
    </div>
  );
}

function Advice() {
  return (
    <p className={classes.advice}>
      <Trans>
        Write a few letters in any language: the name of a seminar, of a session, of a school or of a cluster. Endings
        and slips of the hand are forgiven.
      </Trans>
    </p>
  );
}

interface ResultsProps {
  wanted: Wanted;
  found: UseQueryResult<SearchHitPage, SearchError>;
}

function Results({ wanted, found: { data, error, isLoadingError, isPlaceholderData, refetch } }: ResultsProps) {
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={[60, 90, 50, 80]} />;
  return (
    data.items.length > 0 && (
      <div aria-busy={isPlaceholderData || undefined} className={classes.results}>
        <HitList hits={data.items} wanted={wanted} />
      </div>
    )
  );
}
