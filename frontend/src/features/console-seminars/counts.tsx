import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { CSSProperties, ReactNode } from 'react';
import { countRegistrationsOptions, listRoutesOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { formatNumber } from '@/lib/number';
import { registrationStatusWords, routeName } from '@/lib/words';
import { RouteNumber } from '@/ui/route-line';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import classes from './counts.module.css';

/** Who has registered so far, in numbers. */
export function Counts() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const path = { seminarId: seminar.id };
  const { data, error, isLoadingError, isPending, refetch } = useQuery(countRegistrationsOptions({ path }));
  const routes = useQuery(listRoutesOptions({ path, query: { limit: 200 } }));
  const regions = useRegions(seminar.startsOn);
  const statuses = registrationStatusWords();
  const number = (value: number) => formatNumber(value, language);
  if (isPending) return <LoadingLines lines={[100, 60, 60]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const confirmed = data.byStatus.CONFIRMED ?? 0;
  const wishes = (routes.data?.items ?? []).toSorted((a, b) => a.number - b.number);
  const category = (code: string) =>
    plainText(seminar.categories.find((one) => one.code === code)?.name, language) || code;
  return (
    <section aria-label={t`Registrations in numbers`} className={classes.counts}>
      <Card title={<Trans>Registrations</Trans>}>
        <p className={classes.total}>{number(data.total)}</p>
        <Bars
          rows={Object.entries(data.byStatus).map(([status, count]) => ({
            key: status,
            name: statuses[status as keyof typeof statuses] ?? status,
            count,
          }))}
        />
      </Card>
      <Card title={<Trans>Places</Trans>}>
        {typeof data.capacity === 'number' ? (
          <>
            <p className={classes.total}>
              {number(confirmed)} <small>/ {number(data.capacity)}</small>
            </p>
            <progress
              className={classes.progress}
              value={confirmed}
              max={Math.max(data.capacity, 1)}
              aria-label={t`Places taken`}
            />
            <p className={classes.note}>
              <Trans>Free: {number(data.placesLeft ?? 0)}</Trans>
            </p>
          </>
        ) : (
          <p className={classes.note}>
            <Trans>The number of places is not limited.</Trans>
          </p>
        )}
      </Card>
      {wishes.length > 0 && (
        <Card title={<Trans>First choice</Trans>}>
          <Bars
            rows={wishes.map((route) => ({
              key: route.id,
              name: (
                <>
                  <RouteNumber route={route} size="sm" /> {routeName(route, language)}
                </>
              ),
              count: data.firstChoice.find((one) => one.routeId === route.id)?.count ?? 0,
            }))}
          />
        </Card>
      )}
      {data.byCategory.length > 0 && (
        <Card title={<Trans>Categories</Trans>}>
          <Bars rows={data.byCategory.map(({ code, count }) => ({ key: code, name: category(code), count }))} />
        </Card>
      )}
      {data.byRegion.length > 0 && (
        <Card title={<Trans>Regions</Trans>} wide>
          <Bars
            columns
            rows={data.byRegion
              .toSorted((a, b) => b.count - a.count)
              .map(({ code, count }) => ({ key: code, name: regions.nameOf(code), count }))}
          />
        </Card>
      )}
    </section>
  );
}

function Card({ title, wide, children }: { title: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <div className={classes.card} data-wide={wide || undefined}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

interface Row {
  key: string;
  name: ReactNode;
  count: number;
}

function Bars({ rows, columns }: { rows: readonly Row[]; columns?: boolean }) {
  const language = useLanguage();
  const most = Math.max(...rows.map((row) => row.count), 1);
  // All bars of a card begin and may end at the same places, whatever number stands behind them.
  const digits = { '--digits': formatNumber(most, language).length } as CSSProperties;
  return (
    <dl className={classes.bars} data-columns={columns || undefined} style={digits}>
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.name}</dt>
          <dd>
            <span aria-hidden="true">
              {row.count > 0 && <span className={classes.bar} style={{ width: `${(row.count / most) * 100}%` }} />}
            </span>
            <span>{formatNumber(row.count, language)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
