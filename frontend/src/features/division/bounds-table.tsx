import { Plural, Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import type { GroupLock } from '@/api/client';
import { formatNumber } from '@/lib/number';
import { groupName } from '@/lib/words';
import { GroupName } from '@/ui/group-name';
import { groupOf, type SeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './bounds-table.module.css';
import { type Bound, boundOf, type Conflict, conflictWords, groupsOfConflict, peopleOfConflict } from './conflicts';
import { usePeopleNames } from './use-people-names';

interface BoundsTableProps {
  parts: SeminarParts;
  locks: readonly GroupLock[];
  /** Who would be divided; unknown while it is asked for. */
  people?: number;
  conflicts?: readonly Conflict[];
}

/** What a division must keep to; a contradiction is shown at the bound that makes it. */
export function BoundsTable({ parts, locks, people, conflicts = [] }: BoundsTableProps) {
  useLingui();
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const known = usePeopleNames(seminarId, conflicts.flatMap(peopleOfConflict));
  const { groups } = parts;
  const number = (value: number) => formatNumber(value, language);
  const limited = groups.every((group) => group.maxSize !== undefined);
  const least = groups.reduce((sum, group) => sum + (group.minSize ?? 0), 0);
  const most = groups.reduce((sum, group) => sum + (group.maxSize ?? 0), 0);
  const lockedTo = (groupId: string) => locks.filter((lock) => lock.groupId === groupId).length;
  const names = (conflict: Conflict) =>
    groupsOfConflict(conflict).map((id) => {
      const group = groupOf(parts, id);
      return group ? groupName(group, language) : id;
    });
  const persons = (conflict: Conflict) => peopleOfConflict(conflict).map((id) => known.get(id) ?? '…');
  const broken = (bound: Bound, groupId?: string) =>
    conflicts.some(
      (conflict) =>
        boundOf(conflict) === bound && (groupId === undefined || groupsOfConflict(conflict).includes(groupId)),
    ) || undefined;
  const messages = (at: (conflict: Conflict) => boolean) =>
    conflicts
      .filter(at)
      .map((conflict) => (
        <p key={JSON.stringify(conflict)}>{conflictWords(conflict, names(conflict), persons(conflict))}</p>
      ));
  const sums: readonly Bound[] = ['sum-min', 'sum-max'];
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">
        <Trans>The bounds that a division keeps to</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Group</Trans>
          </th>
          <th scope="col">
            <Trans>At least</Trans>
          </th>
          <th scope="col">
            <Trans>At most</Trans>
          </th>
          <th scope="col">
            <Trans>Locked</Trans>
          </th>
        </tr>
      </thead>
      {groups.map((group) => {
        const here = messages(
          (conflict) => !sums.includes(boundOf(conflict)) && groupsOfConflict(conflict)[0] === group.id,
        );
        return (
          <tbody key={group.id}>
            <tr>
              <th scope="row">
                <GroupName parts={parts} groupId={group.id} />
              </th>
              <td data-broken={broken('min', group.id)}>{group.minSize === undefined ? '–' : number(group.minSize)}</td>
              <td data-broken={broken('max', group.id) ?? broken('min', group.id)}>
                {group.maxSize === undefined ? '–' : number(group.maxSize)}
              </td>
              <td data-broken={broken('locks', group.id)}>{lockedTo(group.id) || '–'}</td>
            </tr>
            {here.length > 0 && (
              <tr>
                <td colSpan={4} className={classes.message}>
                  {here}
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
      <tfoot>
        <tr>
          <th scope="row">
            {people === undefined ? (
              <Trans>All groups</Trans>
            ) : (
              <Plural value={people} one="All groups, for # person" other="All groups, for # people" />
            )}
          </th>
          <td data-broken={broken('sum-min')}>{number(least)}</td>
          <td data-broken={broken('sum-max')}>{limited ? number(most) : '–'}</td>
          <td>{locks.length || '–'}</td>
        </tr>
        {messages((conflict) => sums.includes(boundOf(conflict)) || groupsOfConflict(conflict).length === 0).map(
          (message) => (
            <tr key={message.key}>
              <td colSpan={4} className={classes.message}>
                {message}
              </td>
            </tr>
          ),
        )}
      </tfoot>
    </table>
  );
}
