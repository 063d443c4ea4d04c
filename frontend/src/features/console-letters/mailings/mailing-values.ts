import type { Mailing, RegistrationFilter, WriteMailing } from '@/api/client';
import { compactLocalized } from '@/lib/localized';
import { localizedValues } from '@/ui/forms/localized-values';
import type { LetterValues } from '../writing/letter-values';

export interface MailingValues extends LetterValues {
  filter: RegistrationFilter;
}

/** Of a new one, whom it is for: those whom the list showed that one came from, or all who have a place. */
export function newFilter(params: URLSearchParams): RegistrationFilter {
  const some = (name: string) => (params.has(name) ? params.getAll(name) : undefined);
  const one = (name: string) => params.get(name) ?? undefined;
  const filter = {
    q: one('q'),
    status: some('status'),
    region: some('region'),
    category: some('category'),
    groupId: some('groupId'),
    firstChoice: one('firstChoice'),
    delegationId: one('delegationId'),
    language: one('language'),
  };
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  return { status: ['CONFIRMED'], ...given };
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
