import type { Mailing, RegistrationFilter, WriteMailing } from '@/api/client';
import { compactLocalized } from '@/lib/localized';
import { textParam } from '@/lib/search-params';
import { localizedValues } from '@/ui/forms/localized-values';
import { registrationFilter } from '@/ui/registration/registration-filter';
import type { LetterValues } from '../writing/letter-values';

export interface MailingValues extends LetterValues {
  filter: RegistrationFilter;
}

/** Of a new one, whom it is for: those whom the list showed that one came from, or all who have a place. */
export function newFilter(params: URLSearchParams): RegistrationFilter {
  const listed = { ...registrationFilter(params), sessionId: textParam(params, 'sessionId') };
  const given = Object.fromEntries(Object.entries(listed).filter(([, value]) => value !== undefined));
  return Object.keys(given).length > 0 ? given : { status: ['CONFIRMED'] };
}

export function toValues(mailing: Mailing | undefined, filter: RegistrationFilter): MailingValues {
  return {
    subject: localizedValues(mailing?.subject),
    body: localizedValues(mailing?.body),
    filter: mailing?.filter ?? filter,
  };
}

export function toBody({ subject, body, filter }: MailingValues): WriteMailing {
  return { subject: compactLocalized(subject) ?? {}, body: compactLocalized(body) ?? {}, filter };
}
