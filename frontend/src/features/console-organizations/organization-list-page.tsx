import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Organization } from '@/api/client';
import { organizationKindWords } from '@/lib/words';
import { ConsolePage } from '@/ui/console-page';
import { PlusIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { ChoiceFilter, ListFilters, SearchFilter } from '@/ui/table/list-filters';
import { useListParams } from '@/ui/table/use-list-params';
import { useMe } from '@/ui/use-me';
import { useRegions } from '@/ui/use-regions';
import { organizationsQuery } from './organizations-query';

export function OrganizationListPage() {
  const { t } = useLingui();
  const { may } = useMe();
  const { params } = useListParams();
  const regions = useRegions();
  const kinds = organizationKindWords();
  const query = useQuery({ ...organizationsQuery(params), placeholderData: keepPreviousData });
  const columns: Column<Organization>[] = [
    {
      key: 'name',
      header: <Trans>Name</Trans>,
      sort: 'name',
      cell: (organization) => (
        <Link to={organization.id}>
          <LocalText value={organization.name} />
        </Link>
      ),
    },
    { key: 'kind', header: <Trans>Kind</Trans>, cell: ({ kind }) => kinds[kind] },
    { key: 'city', header: <Trans>City</Trans>, secondary: true, cell: ({ city }) => <LocalText value={city} /> },
    {
      key: 'region',
      header: <Trans>Region</Trans>,
      secondary: true,
      cell: ({ regionCode }) => regions.nameOf(regionCode),
    },
  ];
  const create = may('organizations:write') && (
    <Button component={Link} to="new" leftSection={<PlusIcon />}>
      <Trans>New organization</Trans>
    </Button>
  );
  const filtered = ['q', 'kind', 'region'].some((name) => params.has(name));
  return (
    <ConsolePage title={t`Organizations`} actions={create}>
      <ListFilters>
        <SearchFilter label={t`Search by name`} />
        <ChoiceFilter
          name="kind"
          label={t`Kind`}
          all={t`All kinds`}
          choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
        <ChoiceFilter name="region" label={t`Region`} all={t`All regions`} choices={regions.choices} />
      </ListFilters>
      <DataTable
        label={t`Organizations`}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        defaultSort="name"
        empty={
          filtered ? (
            <EmptyState title={<Trans>Nothing fits these filters</Trans>} />
          ) : (
            <EmptyState title={<Trans>No organization yet</Trans>} action={create}>
              <Trans>Schools, kindergartens, colleges and departments that host or send people are kept here.</Trans>
            </EmptyState>
          )
        }
      />
    </ConsolePage>
  );
}
