import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { Link } from 'react-router';
import { getOrganizationOptions } from '@/api/client/@tanstack/react-query.gen';
import { PlusIcon } from '@/ui/icons';
import { PartHead } from '@/ui/part-page';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { PrintMenu } from './print-menu';
import { RoutesBoard } from './routes-board';
import { useRouteParts } from './use-route-parts';

/** The routes under work: the stops of each in their order, on a map and as a list, and the groups that travel it. */
export function RoutesPage() {
  const { mayChange } = useSeminarAccess();
  const { venueOrganizationId } = useSeminar();
  const parts = useRouteParts();
  const venue = useQuery({
    ...getOrganizationOptions({ path: { organizationId: venueOrganizationId ?? '' } }),
    enabled: Boolean(venueOrganizationId),
  });
  const writable = mayChange('seminars:write');
  if (parts.isPending) return <LoadingLines lines={[30, 100, 100, 30, 100]} />;
  if (parts.error) return <ErrorState error={parts.error} onRetry={parts.refetch} />;
  const create = writable && (
    <Button component={Link} to="new" size="sm" leftSection={<PlusIcon />}>
      <Trans>New route</Trans>
    </Button>
  );
  if (parts.routes.length > 0) {
    const actions = (
      <>
        <PrintMenu />
        {create}
      </>
    );
    return <RoutesBoard parts={parts} venue={venue.data} writable={writable} create={actions} />;
  }
  return (
    <>
      <PartHead title={<Trans>Routes, stops and groups</Trans>} action={create} />
      <EmptyState title={<Trans>No route yet</Trans>}>
        <Trans>A route is a numbered way through host organizations. One or more groups travel it.</Trans>
      </EmptyState>
    </>
  );
}
