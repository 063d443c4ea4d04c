import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Delegation } from '@/api/client';
import { plainText } from '@/lib/localized';
import { PlusIcon } from '@/ui/icons';
import { MemberCounts } from '@/ui/delegation/member-counts';
import { PartHead } from '@/ui/part-page';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { ChoiceFilter, ListFilters, SearchFilter } from '@/ui/table/list-filters';
import { useListParams } from '@/ui/table/use-list-params';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useLiveChanges } from '@/ui/use-live-changes';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useTakesPeople } from '@/ui/use-takes-people';
import { DelegationPanel } from './delegation-panel';
import classes from './delegations.module.css';
import { DEFAULT_SORT, delegationsQuery, followed } from './delegations-query';
import { NewDelegationPanel } from './new-delegation-panel';
import { usePanelAddress } from './use-panel-address';

/** All delegations of a seminar, with how many of their people stand where. */
export function DelegationsPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const { access, mayChange } = useSeminarAccess();
  useLiveChanges({ seminarId: seminar.id, enabled: access?.sees ?? false, shown: followed });
  const { params } = useListParams();
  const panel = usePanelAddress();
  const regions = useRegions(seminar.startsOn);
  const query = useQuery({ ...delegationsQuery(seminar.id, params), placeholderData: keepPreviousData });
  const mayWrite = mayChange('registrations:write');
  const takesPeople = useTakesPeople();
  const columns: Column<Delegation>[] = [
    {
      key: 'name',
      header: <Trans>Delegation</Trans>,
      sort: 'name',
      cell: ({ id, name, contactName }) => (
        <>
          <Link to={panel.linkTo(id)} preventScrollReset className={classes.name}>
            {name}
          </Link>
          <span className={classes.contact}>{contactName}</span>
        </>
      ),
    },
    {
      key: 'region',
      header: <Trans>Region</Trans>,
      sort: 'region',
      secondary: true,
      cell: ({ regionCode }) => regions.nameOf(regionCode),
    },
    { key: 'people', header: <Trans>People</Trans>, cell: ({ byStatus }) => <MemberCounts byStatus={byStatus} /> },
  ];
  return (
    <>
      <title>{`${t`Delegations`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      <PartHead
        title={<Trans>Delegations</Trans>}
        action={
          mayWrite &&
          takesPeople && (
            <Button leftSection={<PlusIcon />} onClick={panel.startNew}>
              <Trans>Open a delegation</Trans>
            </Button>
          )
        }
      />
      <ListFilters>
        <SearchFilter label={t`Name or contact`} />
        <ChoiceFilter name="region" label={t`Region`} all={t`All regions`} choices={regions.choices} />
      </ListFilters>
      <DataTable
        label={t`Delegations`}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        defaultSort={DEFAULT_SORT}
        empty={
          params.has('q') || params.has('region') ? (
            <EmptyState title={<Trans>No delegation fits these filters</Trans>} />
          ) : (
            <EmptyState title={<Trans>There are no delegations yet</Trans>}>
              <Trans>
                A contact opens one from the page of registration, and registers the people of a region with it.
              </Trans>
            </EmptyState>
          )
        }
      />
      <DelegationPanel mayWrite={mayWrite} />
      <NewDelegationPanel opened={panel.isNew && mayWrite && takesPeople} />
    </>
  );
}
