import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Division } from '@/api/client';
import { formatNumber } from '@/lib/number';
import { GroupName } from '@/ui/group-name';
import type { SeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { peopleFilter, useAddress } from './address';
import classes from './groups-table.module.css';
import { OutcomeBar, OutcomeSwatch } from './outcome-bar';
import { outcomeShortWords, outcomeWords } from './outcome-words';
import { type OutcomeCounts, outcomeCounts } from './outcomes';
import { SizeBar } from './size-bar';

/** Each group's size against its bounds and what its people got: drawn, and beneath it in figures that lead to the people. */
export function GroupsTable({ division, parts }: { division: Division; parts: SeminarParts }) {
  const language = useLanguage();
  const outcomes = outcomeCounts(division).map(({ outcome }) => outcome);
  const most = Math.max(
    ...division.groups.map((group) => Math.max(group.size, group.maxSize ?? 0, group.minSize ?? 0)),
  );
  return (
    <section aria-labelledby="groups" className={classes.section}>
      <h3 id="groups">
        <Trans>Groups</Trans>
      </h3>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Group</Trans>
              </th>
              <th scope="col" className={classes.sizeHead}>
                <Trans>Size and bounds</Trans>
              </th>
              {outcomes.map((outcome) => (
                <th key={outcome} scope="col" className={classes.figureHead}>
                  <span aria-hidden="true">
                    <OutcomeSwatch outcome={outcome} />
                    {outcomeShortWords(outcome)}
                  </span>
                  <span className="visually-hidden">{outcomeWords(outcome)}</span>
                </th>
              ))}
            </tr>
          </thead>
          {division.groups.map((group) => (
            <tbody key={group.groupId}>
              <tr>
                <th scope="rowgroup" rowSpan={2} className={classes.name}>
                  <GroupName parts={parts} groupId={group.groupId} size="sm" />
                </th>
                <td rowSpan={2} className={classes.size}>
                  <SizeBar group={group} scale={most} />
                </td>
                <td colSpan={outcomes.length} className={classes.bar}>
                  <OutcomeBar counts={group} />
                </td>
              </tr>
              <tr className={classes.figures}>
                <Figures counts={group} group={group.groupId} />
              </tr>
            </tbody>
          ))}
          <tfoot>
            <tr className={classes.figures}>
              <th scope="row" className={classes.name}>
                <Trans>All groups</Trans>
              </th>
              <td className={classes.total}>{formatNumber(division.participants, language)}</td>
              <Figures counts={division} />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function Figures({ counts, group }: { counts: OutcomeCounts; group?: string }) {
  const language = useLanguage();
  const { to } = useAddress();
  return outcomeCounts(counts).map(({ outcome, count }) => (
    <td key={outcome}>
      {count === 0 ? (
        <span className={classes.none}>0</span>
      ) : (
        <Link to={to(peopleFilter({ group, choice: outcome }))}>{formatNumber(count, language)}</Link>
      )}
    </td>
  ));
}
