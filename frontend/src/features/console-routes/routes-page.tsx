import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { PlusIcon } from '@/ui/icons';
import { PartHead } from '@/ui/part-page';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { RouteSection } from './route-section';
import classes from './routes-page.module.css';
import { useRouteParts } from './use-route-parts';

/** The routes under work: the stops of each in their order, and the groups that travel it. */
export function RoutesPage() {
  const { mayChange } = useSeminarAccess();
  const parts = useRouteParts();
  const writable = mayChange('seminars:write');
  if (parts.isPending) return <LoadingLines lines={[30, 100, 100, 30, 100]} />;
  if (parts.error) return <ErrorState error={parts.error} onRetry={parts.refetch} />;
  const create = writable && (
    <Button component={Link} to="new" size="sm" leftSection={<PlusIcon />}>
      <Trans>New route</Trans>
    </Button>
  );
  return (
    <>
      <PartHead title={<Trans>Routes, stops and groups</Trans>} action={create} />
      {parts.routes.length === 0 ? (
        <EmptyState title={<Trans>No route yet</Trans>}>
          <Trans>A route is a numbered way through host organizations. One or more groups travel it.</Trans>
        </EmptyState>
      ) : (
        <div className={classes.routes}>
          {parts.routes.map((route) => (
            <RouteSection key={route.id} route={route} parts={parts} writable={writable} />
          ))}
        </div>
      )}
    </>
  );
}
