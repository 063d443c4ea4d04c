import { listDelegationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { choiceParam, textParam } from '@/lib/search-params';

const sorts = ['name', '-name', 'region', '-region', 'openedAt', '-openedAt'] as const;
export const DEFAULT_SORT = 'name';

/** The page of delegations that an address asks for. */
export function delegationsQuery(seminarId: string, params: URLSearchParams) {
  const region = textParam(params, 'region');
  return listDelegationsOptions({
    path: { seminarId },
    query: {
      q: textParam(params, 'q'),
      region: region ? [region] : undefined,
      sort: choiceParam(params, 'sort', sorts) ?? DEFAULT_SORT,
      after: textParam(params, 'after'),
    },
  });
}

const shown = ['listDelegations', 'getDelegation'];

/** Which operations of the page show a resource that somebody changes meanwhile. */
export const followed = { delegation: shown, registration: [...shown, 'listRegistrations'] };

/** Whatever shows delegations, or who comes with them. */
export const showsDelegations = operations(
  'listDelegations',
  'getDelegation',
  'listRegistrations',
  'getRegistration',
  'listHistory',
);
