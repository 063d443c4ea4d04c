import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { countRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { formatNumber } from '@/lib/number';
import { choicesParam } from '@/lib/search-params';
import { registrationStatusWords } from '@/lib/words';
import chips from '@/ui/chip.module.css';
import { useListParams } from '@/ui/table/use-list-params';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { type Status, statuses } from '@/ui/registration/registration-filter';
import classes from './status-counts.module.css';

/** How many stand where; each state is also the filter of the list below. */
export function StatusCounts() {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const { params, change } = useListParams();
  const { data } = useQuery(countRegistrationsOptions({ path: { seminarId } }));
  if (!data) return <div className={classes.waiting} />;
  const chosen = choicesParam(params, 'status', statuses);
  const words = registrationStatusWords();
  const shown = statuses.filter((status) => (data.byStatus[status] ?? 0) > 0 || chosen.includes(status));
  const toggle = (status: Status) =>
    change({
      status: chosen.includes(status) ? chosen.filter((other) => other !== status) : [...chosen, status],
    });
  return (
    <div className={classes.counts}>
      <ul className={chips.chips} aria-label={t`Show only those who are`}>
        {shown.map((status) => (
          <li key={status}>
            <button
              type="button"
              className={chips.chip}
              aria-pressed={chosen.includes(status)}
              onClick={() => toggle(status)}
            >
              {words[status]} <strong>{formatNumber(data.byStatus[status] ?? 0, language)}</strong>
            </button>
          </li>
        ))}
      </ul>
      <p className={classes.places}>
        <Plural value={data.total} one="# registration" other="# registrations" />
        {data.capacity !== undefined && (
          <>
            {' · '}
            <Places left={data.placesLeft ?? 0} over={data.overCapacity ?? 0} capacity={data.capacity} />
          </>
        )}
      </p>
    </div>
  );
}

function Places({ left, over, capacity }: { left: number; over: number; capacity: number }) {
  const language = useLanguage();
  const all = formatNumber(capacity, language);
  if (over > 0) {
    const more = formatNumber(over, language);
    return (
      <strong className={classes.over}>
        <Trans>
          {more} more than the {all} places
        </Trans>
      </strong>
    );
  }
  const free = formatNumber(left, language);
  return (
    <Trans>
      {free} of {all} places free
    </Trans>
  );
}
