import { listRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { choiceParam, textParam } from '@/lib/search-params';
import { registrationFilter } from '@/ui/registration/registration-filter';

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
/** As many as the service decides on in one request, which is also its longest page. */
const MOST_DECIDED = 200;

export const DEFAULT_SORT = '-registeredAt';

/** What an address asks the service for. */
export function registrationsFilter(params: URLSearchParams) {
  return {
    ...registrationFilter(params),
    sort: choiceParam(params, 'sort', sorts) ?? DEFAULT_SORT,
    after: textParam(params, 'after'),
  };
}

/** Whatever shows registrations, or what was done to them. */
export const showsRegistrations = operations(
  'listRegistrations',
  'getRegistration',
  'countRegistrations',
  // a place at a session depends on the one at the seminar
  'listSessionChoices',
  'listHistory',
  'listMessages',
  'listUnsubscriptions',
);

/** Which operations of the page show a resource that somebody changes meanwhile. */
export const followed = {
  registration: ['listRegistrations', 'countRegistrations', 'getRegistration', 'listSessionChoices', 'listHistory'],
  'sign-up': ['listSessionChoices', 'listRegistrations', 'listHistory'],
  message: ['listMessages'],
  delegation: ['listDelegations'],
};

/** The page of registrations that an address asks for: a long one of those who are to be decided on, many at once. */
export function registrationsQuery(seminarId: string, params: URLSearchParams) {
  const query = registrationsFilter(params);
  const limit = query.status?.join() === 'PENDING' ? MOST_DECIDED : undefined;
  return listRegistrationsOptions({ path: { seminarId }, query: { ...query, limit } });
}
