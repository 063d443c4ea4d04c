import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { GroupName } from '@/ui/group-name';
import type { SeminarParts } from '@/ui/seminar-parts';
import { type Column, DataTable } from '@/ui/table/data-table';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import type { Move } from './comparison';
import classes from './moves-table.module.css';
import { OutcomeLabel } from './outcome-bar';
import { PersonLink } from './person-link';

const AT_FIRST = 50;

/** Those who would change group, those who lose by it first. */
export function MovesTable({ moves, parts }: { moves: readonly Move[]; parts: SeminarParts }) {
  const { t } = useLingui();
  const { startsOn } = useSeminar();
  const regions = useRegions(startsOn);
  const [all, setAll] = useState(false);
  const ordered = moves.toSorted((a, b) => a.gain - b.gain);
  const count = moves.length;
  const shown = all ? ordered : ordered.slice(0, AT_FIRST);
  const arrow = <span aria-hidden="true">→</span>;
  const columns: Column<Move>[] = [
    { key: 'name', header: <Trans>Full name</Trans>, cell: (move) => <PersonLink {...move} /> },
    {
      key: 'region',
      header: <Trans>Region</Trans>,
      secondary: true,
      cell: ({ regionCode }) => <span className={classes.soft}>{regions.nameOf(regionCode)}</span>,
    },
    {
      key: 'groups',
      header: <Trans>From and to</Trans>,
      cell: ({ from, to }) => (
        <span className={classes.change}>
          <GroupName parts={parts} groupId={from} />
          {arrow}
          <GroupName parts={parts} groupId={to} />
        </span>
      ),
    },
    {
      key: 'choices',
      header: <Trans>Which choice</Trans>,
      secondary: true,
      cell: ({ before, after }) => (
        <span className={classes.change}>
          <OutcomeLabel outcome={before} />
          {before !== after && (
            <>
              {arrow}
              <OutcomeLabel outcome={after} />
            </>
          )}
        </span>
      ),
    },
    {
      key: 'gain',
      header: <Trans>For the person</Trans>,
      cell: ({ gain }) => (
        <span className={classes.gain} data-gain={gain}>
          {gain > 0 ? t`better` : gain < 0 ? t`worse` : t`the same`}
        </span>
      ),
    },
  ];
  return (
    <>
      <DataTable
        label={t`People who would change group`}
        columns={columns}
        query={{ data: { items: shown }, error: null, isPending: false, refetch: () => undefined }}
        rowKey={({ registrationId }) => registrationId}
        empty={null}
      />
      {!all && moves.length > AT_FIRST && (
        <Button variant="default" mt="md" onClick={() => setAll(true)}>
          <Trans>Show all {count}</Trans>
        </Button>
      )}
    </>
  );
}
