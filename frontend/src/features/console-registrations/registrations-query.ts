import { listRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { languages } from '@/lib/languages';
import { choiceParam, choicesParam, textParam } from '@/lib/search-params';

export const statuses = ['CONFIRMED', 'WAITLISTED', 'PENDING', 'OFFERED', 'CANCELLED', 'REJECTED'] as const;
export type Status = (typeof statuses)[number];

const sorts = [
  'registeredAt',
  '-registeredAt',
  'fullName',
  '-fullName',
  'region',
  '-region',
  'status',
  '-status',
] as const;
export const DEFAULT_SORT = '-registeredAt';

/** The filters of the list, by their names in the address. */
export const filterNames = ['q', 'status', 'region', 'category', 'groupId', 'firstChoice', 'language'] as const;

const listOf = (value: string | undefined) => (value ? [value] : undefined);

/** What an address asks the service for. */
export function registrationsFilter(params: URLSearchParams) {
  const status = choicesParam(params, 'status', statuses);
  return {
    q: textParam(params, 'q'),
    status: status.length > 0 ? status : undefined,
    region: listOf(textParam(params, 'region')),
    category: listOf(textParam(params, 'category')),
    groupId: listOf(textParam(params, 'groupId')),
    firstChoice: textParam(params, 'firstChoice'),
    language: choiceParam(params, 'language', languages),
    sort: choiceParam(params, 'sort', sorts) ?? DEFAULT_SORT,
    after: textParam(params, 'after'),
  };
}

/** Whatever shows registrations, or what was done to them. */
export const showsRegistrations = operations(
  'listRegistrations',
  'getRegistration',
  'countRegistrations',
  'listHistory',
  'listMessages',
);

/** The page of registrations that an address asks for. */
export function registrationsQuery(seminarId: string, params: URLSearchParams) {
  return listRegistrationsOptions({ path: { seminarId }, query: registrationsFilter(params) });
}
