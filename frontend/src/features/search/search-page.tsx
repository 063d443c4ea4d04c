import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { PageHead } from '@/ui/page-head';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { HitList } from './hit-list';
import { KindFilter } from './kind-filter';
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
  return (
    <div className={classes.page} ref={page}>
      <PageHead
        title={t`Search`}
        description={t`Seminars, their sessions, organizations and clusters, found by what they are called.`}
      />
      <meta name="robots" content="noindex" />
      <h1>
        <Trans>Search</Trans>
      </h1>
      <SearchField wanted={wanted} />
      {wanted.q ? <Results wanted={wanted} /> : <Advice />}
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

function Results({ wanted }: { wanted: Wanted }) {
  // What was found before stays until the next is there, pale: letters come faster than answers.
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...searchQuery(wanted),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const hits = data?.items;
  return (
    <>
      <KindFilter wanted={wanted} />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !hits ? (
        <LoadingLines lines={[60, 90, 50, 80]} />
      ) : (
        <div aria-busy={isPlaceholderData || undefined} className={classes.results}>
          {hits.length > 0 ? <HitList hits={hits} wanted={wanted} /> : <NothingFound wanted={wanted} />}
        </div>
      )}
    </>
  );
}

function NothingFound({ wanted: { q, kind } }: { wanted: Wanted }) {
  return (
    <EmptyState title={<Trans>Nothing is called “{q}”</Trans>}>
      {kind ? (
        <Trans>Look among everything, or try another word: the number of a school, or the beginning of a title.</Trans>
      ) : (
        <Trans>
          Try fewer words or only the beginning of one, in any of the three languages. What is not announced yet is not
          found here.
        </Trans>
      )}
    </EmptyState>
  );
}
