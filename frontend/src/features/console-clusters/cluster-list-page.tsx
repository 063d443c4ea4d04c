import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Cluster } from '@/api/client';
import { ConsolePage } from '@/ui/console-page';
import { PlusIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { ListFilters, SearchFilter } from '@/ui/table/list-filters';
import { useListParams } from '@/ui/table/use-list-params';
import { useMe } from '@/ui/use-me';
import { clustersQuery } from './clusters-query';

const columns: Column<Cluster>[] = [
  {
    key: 'name',
    header: <Trans>Name</Trans>,
    sort: 'name',
    cell: (cluster) => (
      <Link to={cluster.id}>
        <LocalText value={cluster.name} />
      </Link>
    ),
  },
  {
    key: 'summary',
    header: <Trans>What it does</Trans>,
    secondary: true,
    cell: ({ summary }) => <LocalText value={summary} />,
  },
  {
    key: 'members',
    header: <Trans>Members</Trans>,
    align: 'end',
    cell: ({ memberOrganizationIds }) => memberOrganizationIds.length,
  },
];

export function ClusterListPage() {
  const { t } = useLingui();
  const { may } = useMe();
  const { params } = useListParams();
  const query = useQuery({ ...clustersQuery(params), placeholderData: keepPreviousData });
  const create = may('organizations:write') && (
    <Button component={Link} to="new" leftSection={<PlusIcon />}>
      <Trans>New cluster</Trans>
    </Button>
  );
  return (
    <ConsolePage title={t`Clusters`} actions={create}>
      <ListFilters>
        <SearchFilter label={t`Search by name`} />
      </ListFilters>
      <DataTable
        label={t`Clusters`}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        defaultSort="name"
        empty={
          params.has('q') ? (
            <EmptyState title={<Trans>Nothing fits these filters</Trans>} />
          ) : (
            <EmptyState title={<Trans>No cluster yet</Trans>} action={create}>
              <Trans>A cluster is a group of organizations that work together in one priority area.</Trans>
            </EmptyState>
          )
        }
      />
    </ConsolePage>
  );
}
