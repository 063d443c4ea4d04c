import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { filterNames } from '@/ui/registration/registration-filter';
import { useListParams } from '@/ui/table/use-list-params';
import { useWorkspacePath } from '@/ui/use-workspace-path';

/** The way to a letter to all whom the filter of the list shows. */
export function WriteToThese() {
  const { params } = useListParams();
  const to = useWorkspacePath();
  const filter = new URLSearchParams([...params].filter(([name]) => filterNames.some((known) => known === name)));
  if (filter.size === 0) return null;
  return (
    <Button component={Link} variant="default" to={to(`registrations/letters/mailings/new?${filter}`)}>
      <Trans>Write to these</Trans>
    </Button>
  );
}
