import { Trans, useLingui } from '@lingui/react/macro';
import type { Division, DivisionServed } from '@/api/client';
import { plainText } from '@/lib/localized';
import { formatNumber, formatShare } from '@/lib/number';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import classes from './fairness-tables.module.css';
import { OutcomeBar } from './outcome-bar';

/** Whether some regions or categories got more of their wishes than others: bars to look at, figures to read. */
export function FairnessTables({ division }: { division: Division }) {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const regions = useRegions(seminar.startsOn);
  const { fairness } = division;
  if (!fairness) return null;
  const categoryName = (code: string) =>
    plainText(seminar.categories.find((category) => category.code === code)?.name, language) || code;
  return (
    <section aria-labelledby="fairness" className={classes.fairness}>
      <h3 id="fairness">
        <Trans>Who got what they wished</Trans>
      </h3>
      <Served caption={t`By region`} rows={fairness.regions} nameOf={regions.nameOf} />
      {fairness.categories.length > 0 && (
        <Served caption={t`By category`} rows={fairness.categories} nameOf={categoryName} />
      )}
    </section>
  );
}

interface ServedProps {
  caption: string;
  rows: readonly DivisionServed[];
  nameOf: (code: string) => string | undefined;
}

function Served({ caption, rows, nameOf }: ServedProps) {
  const language = useLanguage();
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{caption}</span>
          </th>
          <th scope="col">
            <Trans>People</Trans>
          </th>
          <th scope="col">
            <Trans>First choice</Trans>
          </th>
          <th scope="col">
            <Trans>All choices</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{nameOf(row.code) ?? row.code}</th>
            <td>{formatNumber(row.people, language)}</td>
            <td>{formatShare(row.choices[0] ?? 0, row.people - row.nothingRanked, language)}</td>
            <td className={classes.bar}>
              <OutcomeBar counts={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
