import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { Division } from '@/api/client';
import { formatShortMoment } from '@/lib/time';
import { GroupName } from '@/ui/group-name';
import type { SeminarParts } from '@/ui/seminar-parts';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useAddress } from './address';
import classes from './compare-view.module.css';
import { type Comparison, flows } from './comparison';
import { MovesTable } from './moves-table';
import { divisionName } from './division-name';
import { divisionStateWords } from './outcome-words';
import { TotalsTable } from './totals-table';
import { useComparison } from './use-comparison';

interface CompareViewProps {
  division: Division;
  divisions: readonly Division[];
  parts: SeminarParts;
}

/** The division to compare with unless another is chosen: the one in force, or the one before. */
function counterpart(division: Division, divisions: readonly Division[], chosen?: string) {
  const others = divisions.filter((other) => other.id !== division.id);
  return others.find((other) => other.id === chosen) ?? others.find((other) => other.state === 'ADOPTED') ?? others[0];
}

export function CompareView({ division, divisions, parts }: CompareViewProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { address, go } = useAddress();
  const { id: seminarId, timeZone } = useSeminar();
  const other = counterpart(division, divisions, address.with);
  const { comparison, error, refetch } = useComparison(seminarId, other?.id, division.id);
  if (!other) {
    return (
      <EmptyState title={<Trans>There is no other division to compare with</Trans>}>
        <Trans>Run the division again, with other settings or locks, and compare the two here.</Trans>
      </EmptyState>
    );
  }
  const states = divisionStateWords();
  const nameOf = (each: Division) =>
    `${divisionName(divisions, each)}: ${states[each.state]}, ${formatShortMoment(each.createdAt, timeZone, language)}`;
  return (
    <div className={classes.compare}>
      <NativeSelect
        label={t`Compare with`}
        value={other.id}
        onChange={(event) => go({ with: event.currentTarget.value }, true)}
        data={divisions
          .filter((each) => each.id !== division.id)
          .map((each) => ({ value: each.id, label: nameOf(each) }))}
      />
      <TotalsTable
        before={{ division: other, name: divisionName(divisions, other) }}
        after={{ division, name: divisionName(divisions, division) }}
        parts={parts}
      />
      {comparison ? (
        <Moves comparison={comparison} parts={parts} />
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[60, 100, 100, 100]} />
      )}
    </div>
  );
}

function Moves({ comparison, parts }: { comparison: Comparison; parts: SeminarParts }) {
  const { moves, newcomers, gone } = comparison;
  const better = moves.filter((move) => move.gain > 0).length;
  const worse = moves.filter((move) => move.gain < 0).length;
  return (
    <section aria-labelledby="moves">
      <h3 id="moves">
        <Plural
          value={moves.length}
          _0="Nobody would change group"
          one="# person would change group"
          other="# people would change group"
        />
      </h3>
      <ul className={classes.summary}>
        {moves.length > 0 && (
          <>
            <li>
              <Plural value={better} one="# gets a better choice" other="# get a better choice" />
            </li>
            <li>
              <Plural value={worse} one="# gets a worse choice" other="# get a worse choice" />
            </li>
          </>
        )}
        {newcomers > 0 && (
          <li>
            <Plural value={newcomers} one="# was not in the other division" other="# were not in the other division" />
          </li>
        )}
        {gone > 0 && (
          <li>
            <Plural value={gone} one="# is in the other division only" other="# are in the other division only" />
          </li>
        )}
      </ul>
      {moves.length > 0 && (
        <>
          <ul className={classes.flows}>
            {flows(moves).map(({ from, to, count }) => (
              <li key={from + to}>
                <GroupName parts={parts} groupId={from} />
                <span aria-hidden="true">→</span>
                <GroupName parts={parts} groupId={to} />
                <strong>{count}</strong>
              </li>
            ))}
          </ul>
          <MovesTable moves={moves} parts={parts} />
        </>
      )}
    </section>
  );
}
