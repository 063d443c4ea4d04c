import type { Seminar } from '@/api/client';
import type { Language } from '@/lib/languages';
import { beginning, plainText } from '@/lib/localized';
import { formatDays } from '@/lib/time';

/** A seminar in two lines, for those who see a link to it: when, where and what for. */
export function seminarSummary(
  { startsOn, endsOn, venue, purpose }: Pick<Seminar, 'startsOn' | 'endsOn' | 'venue' | 'purpose'>,
  language: Language,
): string {
  const facts = [formatDays(startsOn, endsOn, language), plainText(venue, language), plainText(purpose, language)];
  // a Russian day ends in a full stop of its own
  return beginning(facts.filter(Boolean).join('. ').replaceAll('.. ', '. '));
}
