import { dayOf, formatDay } from '@/lib/time';
import { useLanguage } from '@/ui/use-language';

/** The day of a publication by the clocks of the seminar. */
export function PublicationDay({ at, timeZone }: { at: string; timeZone: string }) {
  const language = useLanguage();
  return <time dateTime={at}>{formatDay(dayOf(at, timeZone), language)}</time>;
}
