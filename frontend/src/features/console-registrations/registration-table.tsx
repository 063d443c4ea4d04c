import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Registration, RegistrationPage } from '@/api/client';
import { routeName } from '@/lib/words';
import { GroupName } from '@/ui/group-name';
import { Moment } from '@/ui/moment';
import { RouteNumber } from '@/ui/route-line';
import { routeOf, type SeminarParts } from '@/ui/seminar-parts';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { useListParams } from '@/ui/table/use-list-params';
import { useDelegations } from '@/ui/use-delegations';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import classes from './registration-table.module.css';
import { filterNames } from '@/ui/registration/registration-filter';
import { StatusBadge } from '@/ui/registration/status-badge';
import { DEFAULT_SORT } from './registrations-query';
import type { Chosen } from './use-chosen';
import { usePanelAddress } from './use-panel-address';

interface RegistrationTableProps {
  query: UseQueryResult<RegistrationPage, unknown>;
  parts: SeminarParts;
  /** Absent for those who decide on nobody. */
  chosen?: Chosen;
}

export function RegistrationTable({ query, parts, chosen }: RegistrationTableProps) {
  const { t } = useLingui();
  const { startsOn, timeZone } = useSeminar();
  const regions = useRegions(startsOn);
  const delegations = useDelegations();
  const { params } = useListParams();
  const panel = usePanelAddress();
  const columns: Column<Registration>[] = [
    ...useChoiceColumn(chosen),
    {
      key: 'name',
      header: <Trans>Full name</Trans>,
      sort: 'fullName',
      cell: ({ id, fullName, workplace }) => (
        <>
          <Link to={panel.linkTo(id)} preventScrollReset className={classes.name}>
            {fullName}
          </Link>
          {workplace && <span className={classes.workplace}>{workplace}</span>}
        </>
      ),
    },
    {
      key: 'status',
      header: <Trans>Status</Trans>,
      sort: 'status',
      cell: ({ status }) => <StatusBadge status={status} />,
    },
    {
      key: 'region',
      header: <Trans>Region</Trans>,
      sort: 'region',
      secondary: true,
      cell: ({ regionCode }) => regions.nameOf(regionCode),
    },
    ...(delegations.choices.length > 0
      ? [
          {
            key: 'delegation',
            header: <Trans>Delegation</Trans>,
            secondary: true,
            cell: ({ delegationId }: Registration) => delegations.nameOf(delegationId) ?? '–',
          },
        ]
      : []),
    {
      key: 'wishes',
      header: <Trans>Wishes</Trans>,
      secondary: true,
      cell: ({ preferences }) => <WishedRoutes ids={preferences} parts={parts} />,
    },
    {
      key: 'group',
      header: <Trans>Group</Trans>,
      secondary: true,
      cell: ({ groupId }) => (groupId ? <GroupName parts={parts} groupId={groupId} /> : '–'),
    },
    {
      key: 'registeredAt',
      header: <Trans>Registered on</Trans>,
      sort: 'registeredAt',
      secondary: true,
      cell: ({ registeredAt }) => (
        <span className={classes.moment}>
          <Moment at={registeredAt} timeZone={timeZone} />
        </span>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Registrations`}
      columns={columns}
      query={query}
      rowKey={({ id }) => id}
      defaultSort={DEFAULT_SORT}
      empty={
        filterNames.some((name) => params.has(name)) ? (
          <EmptyState title={<Trans>Nobody fits these filters</Trans>} />
        ) : (
          <EmptyState title={<Trans>Nobody has registered yet</Trans>}>
            <Trans>Once registration is open, everybody who registers stands here.</Trans>
          </EmptyState>
        )
      }
    />
  );
}

/** Only who waits for approval can be chosen: nothing else is decided on for many at once. */
function useChoiceColumn(chosen: Chosen | undefined): Column<Registration>[] {
  const { t } = useLingui();
  if (!chosen || chosen.choosable.length === 0) return [];
  const { choosable } = chosen;
  const all = chosen.chosen.length === choosable.length;
  return [
    {
      key: 'choice',
      header: (
        <Checkbox
          aria-label={t`Choose all who wait for approval`}
          checked={all}
          indeterminate={!all && chosen.chosen.length > 0}
          onChange={all ? chosen.none : chosen.all}
        />
      ),
      cell: ({ id, fullName }) =>
        choosable.some((one) => one.id === id) && (
          <Checkbox aria-label={t`Choose ${fullName}`} checked={chosen.has(id)} onChange={() => chosen.toggle(id)} />
        ),
    },
  ];
}

function WishedRoutes({ ids, parts }: { ids: readonly string[]; parts: SeminarParts }) {
  const language = useLanguage();
  if (ids.length === 0) return '–';
  return (
    <ol className={classes.wishes}>
      {ids.map((id) => {
        const route = routeOf(parts, id);
        return (
          route && (
            <li key={id} title={routeName(route, language)}>
              <RouteNumber route={route} size="xs" />
            </li>
          )
        );
      })}
    </ol>
  );
}
