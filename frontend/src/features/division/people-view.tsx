import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Assignment, Division } from '@/api/client';
import { listAssignmentsOptions } from '@/api/client/@tanstack/react-query.gen';
import { groupName } from '@/lib/words';
import { GroupName } from '@/ui/group-name';
import type { SeminarParts } from '@/ui/seminar-parts';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { ChoiceFilter, ListFilters, SearchFilter } from '@/ui/table/list-filters';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import { useAddress } from './address';
import { LockedMark } from './locked-mark';
import { OutcomeLabel } from './outcome-bar';
import { outcomeWords } from './outcome-words';
import { outcomeCounts, outcomeOf } from './outcomes';
import classes from './people-view.module.css';
import { PersonLink } from './person-link';
import { Wishes } from './wishes';

interface PeopleViewProps {
  division: Division;
  parts: SeminarParts;
}

/** Who is where, as the address filters it. */
export function PeopleView({ division, parts }: PeopleViewProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const regions = useRegions(seminar.startsOn);
  const { address } = useAddress();
  const { group, region, choice, q, after } = address;
  const query = useQuery({
    ...listAssignmentsOptions({
      path: { seminarId: seminar.id, divisionId: division.id },
      query: { groupId: group, region, choice, q, after },
    }),
    placeholderData: keepPreviousData,
  });
  const columns: Column<Assignment>[] = [
    { key: 'name', header: <Trans>Full name</Trans>, cell: (one) => <PersonLink {...one} /> },
    {
      key: 'region',
      header: <Trans>Region</Trans>,
      secondary: true,
      cell: ({ regionCode }) => <span className={classes.soft}>{regions.nameOf(regionCode)}</span>,
    },
    {
      key: 'wishes',
      header: <Trans>Wishes</Trans>,
      secondary: true,
      cell: (one) => <Wishes assignment={one} parts={parts} />,
    },
    {
      key: 'group',
      header: <Trans>Group</Trans>,
      cell: ({ groupId, locked }) => (
        <span className={classes.group}>
          <GroupName parts={parts} groupId={groupId} />
          {locked && <LockedMark />}
        </span>
      ),
    },
    { key: 'choice', header: <Trans>Which choice</Trans>, cell: (one) => <OutcomeLabel outcome={outcomeOf(one)} /> },
  ];
  return (
    <>
      <ListFilters>
        <SearchFilter label={t`Search by full name`} />
        <ChoiceFilter
          name="group"
          label={t`Group`}
          all={t`All groups`}
          choices={parts.groups.map((one) => ({ value: one.id, label: groupName(one, language) }))}
        />
        <ChoiceFilter name="region" label={t`Region`} all={t`All regions`} choices={regions.choices} />
        <ChoiceFilter
          name="choice"
          label={t`Which choice`}
          all={t`All choices`}
          choices={outcomeCounts(division).map(({ outcome }) => ({
            value: String(outcome),
            label: outcomeWords(outcome),
          }))}
        />
      </ListFilters>
      <DataTable
        label={t`People`}
        columns={columns}
        query={query}
        rowKey={({ registrationId }) => registrationId}
        empty={<EmptyState title={<Trans>Nobody fits these filters</Trans>} />}
      />
    </>
  );
}
