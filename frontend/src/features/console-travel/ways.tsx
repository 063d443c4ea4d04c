import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { formatNumber } from '@/lib/number';
import { textParam } from '@/lib/search-params';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useAddressParams } from '@/ui/use-address-params';
import { useLanguage } from '@/ui/use-language';
import classes from './travel.module.css';
import { type Place, useWays } from './use-ways';
import { WayField } from './way-field';

interface WaysProps {
  places: readonly Place[];
  writable: boolean;
}

/** From one place to each other and back: the ways of a seminar are too many to stand in one table. */
export function Ways({ places, writable }: WaysProps) {
  const { t } = useLingui();
  const { params, change } = useAddressParams();
  const from = places.find(({ id }) => id === textParam(params, 'from')) ?? places[0];
  if (!from || places.length < 2) {
    return (
      <EmptyState title={<Trans>No way yet</Trans>}>
        <Trans>As soon as the routes have two hosts, the way between them stands here.</Trans>
      </EmptyState>
    );
  }
  return (
    <section aria-label={t`Ways`} className={classes.part}>
      <NativeSelect
        label={t`From and back to`}
        value={from.id}
        onChange={({ currentTarget }) => change({ from: currentTarget.value }, { replace: true })}
        data={places.map(({ id, name }) => ({ value: id, label: name }))}
        className={classes.choice}
      />
      <WaysOf key={from.id} from={from} others={places.filter(({ id }) => id !== from.id)} writable={writable} />
    </section>
  );
}

function WaysOf({ from, others, writable }: { from: Place; others: readonly Place[]; writable: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { there, back, isPending, error, refetch } = useWays(from.id);
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  if (isPending) return <LoadingLines lines={[100, 100, 100]} />;
  const here = from.name;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Place</Trans>
          </th>
          <th scope="col">
            <Trans>As the crow flies</Trans>
          </th>
          <th scope="col">
            <Trans>There, minutes</Trans>
          </th>
          <th scope="col">
            <Trans>Back, minutes</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {others.map(({ id, name }) => {
          const [going, coming] = [there(id), back(id)];
          const kilometres = going?.kilometres;
          const far = formatNumber(kilometres ?? 0, language);
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{kilometres === undefined ? '—' : <Trans>{far} km</Trans>}</td>
              <td data-label={t`There`}>
                {going && <WayField way={going} label={t`Minutes: ${here} – ${name}`} writable={writable} />}
              </td>
              <td data-label={t`Back`}>
                {coming && <WayField way={coming} label={t`Minutes: ${name} – ${here}`} writable={writable} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
