import { Trans, useLingui } from '@lingui/react/macro';
import type { Division } from '@/api/client';
import type { Language } from '@/lib/languages';
import { formatNumber } from '@/lib/number';
import { GroupName } from '@/ui/group-name';
import type { SeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { OutcomeLabel } from './outcome-bar';
import { outcomeCounts } from './outcomes';
import classes from './totals-table.module.css';

interface Named {
  division: Division;
  name: string;
}

interface TotalsTableProps {
  before: Named;
  after: Named;
  parts: SeminarParts;
}

/** Two divisions side by side in figures. */
export function TotalsTable({ before, after, parts }: TotalsTableProps) {
  const { t } = useLingui();
  const names = { before: before.name, after: after.name };
  const then = new Map(outcomeCounts(before.division).map(({ outcome, count }) => [outcome, count]));
  const sizes = new Map(before.division.groups.map((group) => [group.groupId, group.size]));
  return (
    <div className={classes.tables}>
      <Figures
        caption={t`What people get`}
        names={names}
        rows={outcomeCounts(after.division).map(({ outcome, count }) => ({
          key: String(outcome),
          head: <OutcomeLabel outcome={outcome} />,
          before: then.get(outcome) ?? 0,
          after: count,
        }))}
      />
      <Figures
        caption={t`Sizes of the groups`}
        names={names}
        rows={after.division.groups.map((group) => ({
          key: group.groupId,
          head: <GroupName parts={parts} groupId={group.groupId} />,
          before: sizes.get(group.groupId) ?? 0,
          after: group.size,
        }))}
      />
    </div>
  );
}

interface FigureRow {
  key: string;
  head: React.ReactNode;
  before: number;
  after: number;
}

interface FiguresProps {
  caption: string;
  names: { before: string; after: string };
  rows: readonly FigureRow[];
}

function Figures({ caption, names, rows }: FiguresProps) {
  const language = useLanguage();
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td>
            <span className="visually-hidden">{caption}</span>
          </td>
          <th scope="col">{names.before}</th>
          <th scope="col">{names.after}</th>
          <th scope="col">
            <Trans>Difference</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, before, after }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            <td>{formatNumber(before, language)}</td>
            <td>{formatNumber(after, language)}</td>
            <td className={classes.difference}>{signed(after - before, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signed(difference: number, language: Language): string {
  if (difference === 0) return '0';
  return `${difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference), language)}`;
}
