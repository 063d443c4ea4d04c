import { formatMoment, formatShortMoment } from '@/lib/time';
import { useLanguage } from './use-language';

/** A date and time in a narrow place, by the clocks of the seminar; the whole of it for those who point at it. */
export function Moment({ at, timeZone }: { at: string; timeZone: string }) {
  const language = useLanguage();
  return (
    <time dateTime={at} title={formatMoment(at, timeZone, language)}>
      {formatShortMoment(at, timeZone, language)}
    </time>
  );
}
