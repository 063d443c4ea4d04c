import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Quota } from '@/api/client';
import { listQuotasOptions } from '@/api/client/@tanstack/react-query.gen';
import { PlusIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { PartHead } from '@/ui/part-page';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { PlaceBar } from './place-bar';
import classes from './places-page.module.css';
import { ALL } from './places-queries';
import { useWhom } from './use-whom';

/** Limits for some of the people, with what is taken from each. */
export function QuotaList() {
  const { id: seminarId } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const quotas = useQuery(listQuotasOptions({ path: { seminarId }, query: ALL }));
  const create = mayChange('registrations:write') && (
    <Button component={Link} to="quotas/new" size="sm" leftSection={<PlusIcon />}>
      <Trans>New quota</Trans>
    </Button>
  );
  return (
    <section>
      <PartHead title={<Trans>Quotas</Trans>} action={create} />
      {quotas.data ? (
        <Quotas quotas={quotas.data.items} />
      ) : quotas.isLoadingError ? (
        <ErrorState error={quotas.error} onRetry={() => void quotas.refetch()} />
      ) : (
        <LoadingLines lines={[40, 100, 40, 100]} />
      )}
    </section>
  );
}

function Quotas({ quotas }: { quotas: readonly Quota[] }) {
  const whom = useWhom();
  if (quotas.length === 0) {
    return (
      <EmptyState title={<Trans>No quota yet</Trans>}>
        <Trans>
          A quota limits how many may come from a region, of a category, for a route or to a session. Several of them in
          one quota share its places.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <ul className={classes.list}>
      {quotas.map((quota) => (
        <li key={quota.id} className={classes.card}>
          <h3>
            <Link to={`quotas/${quota.id}`}>
              <LocalText value={quota.name} />
            </Link>
          </h3>
          <p className={classes.whom}>{whom(quota)}</p>
          <PlaceBar taken={quota.taken} capacity={quota.capacity} waiting={quota.waiting} />
        </li>
      ))}
    </ul>
  );
}
