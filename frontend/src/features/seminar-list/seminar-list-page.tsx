import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { PageHead } from '@/ui/page-head';
import { ErrorState, EmptyState, LoadingLines } from '@/ui/states';
import { HeroDrawing } from './hero-drawing';
import { SeminarCard } from './seminar-card';
import classes from './seminar-list-page.module.css';
import { seminarsQuery } from './seminars-query';

export function SeminarListPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHead
        path=""
        title={t`Seminars`}
        description={t`Professional seminars that travel a route through schools, kindergartens and colleges.`}
      />
      <section className={classes.hero}>
        <div className={classes.heroText}>
          <h1>
            <Trans>Seminars that travel</Trans>
          </h1>
          <p>
            <Trans>
              A general session first, then every group takes its own route through the schools, kindergartens and
              colleges whose work is worth seeing.
            </Trans>
          </p>
        </div>
        <HeroDrawing />
      </section>
      <section className={classes.list} aria-labelledby="seminars">
        <h2 id="seminars">
          <Trans>Seminars</Trans>
        </h2>
        <Seminars />
      </section>
    </>
  );
}

function Seminars() {
  const { data, error, isLoadingError, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(seminarsQuery());
  if (isPending) return <LoadingLines lines={[100, 65, 80, 100, 70]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={refetch} />;
  const seminars = data.pages.flatMap((page) => page.items);
  if (seminars.length === 0) {
    return (
      <EmptyState title={<Trans>No seminar is announced yet</Trans>}>
        <Trans>As soon as one is, it stands here with its programme and its routes.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.cards}>
        {seminars.map((seminar) => (
          <li key={seminar.id}>
            <SeminarCard seminar={seminar} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button className="needs-script" variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </>
  );
}
