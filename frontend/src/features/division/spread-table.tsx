import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Division } from '@/api/client';
import { formatNumber } from '@/lib/number';
import { groupName } from '@/lib/words';
import { RouteNumber } from '@/ui/route-line';
import { groupOf, routeOf, type SeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import { peopleFilter, type RegionOrder, regionOrders, useAddress } from './address';
import { type SpreadRow, spreadOf } from './spread';
import classes from './spread-table.module.css';

function ordered(rows: SpreadRow[], alphabet: readonly { value: string }[], order: RegionOrder): SpreadRow[] {
  const place = new Map(alphabet.map(({ value }, index) => [value, index]));
  const byName = (a: SpreadRow, b: SpreadRow) => (place.get(a.code) ?? 999) - (place.get(b.code) ?? 999);
  if (order === 'name') return rows.toSorted(byName);
  return rows.toSorted((a, b) => b[order] - a[order] || byName(a, b));
}

/** How evenly each region lies over the groups: a table that reads as a picture. */
export function SpreadTable({ division, parts }: { division: Division; parts: SeminarParts }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { startsOn } = useSeminar();
  const regions = useRegions(startsOn);
  const { address, to } = useAddress();
  const rows = ordered(
    spreadOf(division).filter((row) => row.people > 0),
    regions.choices,
    address.regionOrder,
  );
  const away = rows.reduce((sum, row) => sum + row.away, 0);
  const orderWords = { name: t`By name`, people: t`Most people first`, away: t`Least even first` };
  return (
    <div className={classes.section}>
      <h3 id="spread">
        <Trans>Regions over the groups</Trans>
      </h3>
      <p className={classes.summary}>
        <Plural
          value={away}
          _0="Every region lies as evenly over the groups as whole people can."
          one="For every region to lie quite evenly, # person would have to be in another group."
          other="For every region to lie quite evenly, # people would have to be in other groups."
        />
      </p>
      <div className={classes.tools}>
        <ul className={classes.legend} aria-label={t`What the colours mean`}>
          <li>
            <i data-level="-3" />
            <Trans>fewer than even</Trans>
          </li>
          <li>
            <i data-level="0" />
            <Trans>even</Trans>
          </li>
          <li>
            <i data-level="3" />
            <Trans>more than even</Trans>
          </li>
        </ul>
        <nav aria-label={t`Order of the regions`} className={classes.orders}>
          {regionOrders.map((order) => (
            <Link
              key={order}
              to={to({ order: order === 'name' ? undefined : order })}
              preventScrollReset
              replace
              aria-current={order === address.regionOrder ? 'true' : undefined}
            >
              {orderWords[order]}
            </Link>
          ))}
        </nav>
      </div>
      {/* Many groups make it scroll inside its own frame, and by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.scroll} role="region" aria-labelledby="spread" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.region}>
                <Trans>Region</Trans>
              </th>
              {division.groups.map(({ groupId }) => (
                <th key={groupId} scope="col">
                  <GroupHead parts={parts} groupId={groupId} />
                </th>
              ))}
              <th scope="col" className={classes.people}>
                <Trans>People</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row" className={classes.region}>
                  <Link to={to(peopleFilter({ region: row.code }))}>{regions.nameOf(row.code)}</Link>
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.groupId} className={classes.cell} data-level={cell.level}>
                    <Link to={to(peopleFilter({ region: row.code, group: cell.groupId }))}>
                      {formatNumber(cell.count, language)}
                      <LevelWords level={cell.level} even={cell.even} />
                    </Link>
                  </td>
                ))}
                <td className={classes.people}>{formatNumber(row.people, language)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={classes.region}>
                <Trans>All regions</Trans>
              </th>
              {division.groups.map((group) => (
                <td key={group.groupId}>{formatNumber(group.size, language)}</td>
              ))}
              <td className={classes.people}>{formatNumber(division.participants, language)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}

function GroupHead({ parts, groupId }: { parts: SeminarParts; groupId: string }) {
  const language = useLanguage();
  const group = groupOf(parts, groupId);
  const route = group && routeOf(parts, group.routeId);
  if (!group || !route) return null;
  return (
    <>
      <span aria-hidden="true" title={groupName(group, language)}>
        <RouteNumber route={{ ...route, number: group.number }} size="sm" />
      </span>
      <span className="visually-hidden">{groupName(group, language)}</span>
    </>
  );
}

/** What the colour says, for those who do not see it; the even number for those who point at it. */
function LevelWords({ level, even }: { level: number; even: number }) {
  const { t } = useLingui();
  const language = useLanguage();
  const expected = formatNumber(Math.round(even * 10) / 10, language);
  const words = level === 0 ? t`even` : level > 0 ? t`more than even (${expected})` : t`fewer than even (${expected})`;
  return <span className="visually-hidden"> {words}</span>;
}
