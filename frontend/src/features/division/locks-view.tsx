import { Trans, useLingui } from '@lingui/react/macro';
import type { GroupLock } from '@/api/client';
import { GroupName } from '@/ui/group-name';
import type { SeminarParts } from '@/ui/seminar-parts';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import classes from './locks-view.module.css';
import { PersonLink } from './person-link';
import { UnlockButton } from './unlock-button';
import { usePeopleNames } from './use-people-names';

/** Who is locked to a group, whichever division is looked at. */
export function LocksView({ locks, parts }: { locks: readonly GroupLock[]; parts: SeminarParts }) {
  const { t } = useLingui();
  const { mayChange } = useSeminarAccess();
  const { id: seminarId } = useSeminar();
  const names = usePeopleNames(
    seminarId,
    locks.map(({ registrationId }) => registrationId),
  );
  if (locks.length === 0) {
    return (
      <EmptyState title={<Trans>Nobody is locked to a group</Trans>}>
        <Trans>Open a person in the list of people to fix a group for them, whatever they wished.</Trans>
      </EmptyState>
    );
  }
  const columns: Column<GroupLock>[] = [
    {
      key: 'name',
      header: <Trans>Full name</Trans>,
      cell: ({ registrationId }) => (
        <PersonLink registrationId={registrationId} fullName={names.get(registrationId) ?? '…'} />
      ),
    },
    {
      key: 'group',
      header: <Trans>Group</Trans>,
      cell: ({ groupId }) => <GroupName parts={parts} groupId={groupId} />,
    },
    { key: 'reason', header: <Trans>Reason</Trans>, secondary: true, cell: ({ reason }) => reason ?? '–' },
    ...(mayChange('divisions:write')
      ? [
          {
            key: 'unlock',
            header: (
              <span className="visually-hidden">
                <Trans>Actions</Trans>
              </span>
            ),
            align: 'end' as const,
            cell: (lock: GroupLock) => (
              <UnlockButton lock={lock} name={names.get(lock.registrationId) ?? ''} size="compact-sm" />
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <p className={classes.note}>
        <Trans>Locks count from the next run on; this division stays as it is.</Trans>
      </p>
      <DataTable
        label={t`Locks`}
        columns={columns}
        query={{ data: { items: locks }, error: null, isPending: false, refetch: () => undefined }}
        rowKey={({ id }) => id}
        empty={null}
      />
    </>
  );
}
