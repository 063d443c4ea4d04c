import { listOrganizationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { choiceParam, textParam } from '@/lib/search-params';

const kinds = ['SCHOOL', 'KINDERGARTEN', 'COLLEGE', 'ORPHANAGE', 'CENTRE', 'PALACE', 'DEPARTMENT', 'OTHER'] as const;
const sorts = ['name', '-name', 'createdAt', '-createdAt'] as const;

/** The page of organizations that an address asks for. */
export function organizationsQuery(params: URLSearchParams) {
  const kind = choiceParam(params, 'kind', kinds);
  return listOrganizationsOptions({
    query: {
      q: textParam(params, 'q'),
      kind: kind && [kind],
      region: textParam(params, 'region'),
      sort: choiceParam(params, 'sort', sorts) ?? 'name',
      after: textParam(params, 'after'),
    },
  });
}
