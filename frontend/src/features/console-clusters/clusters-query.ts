import { listClustersOptions } from '@/api/client/@tanstack/react-query.gen';
import { choiceParam, textParam } from '@/lib/search-params';

/** The page of clusters that an address asks for. */
export function clustersQuery(params: URLSearchParams) {
  return listClustersOptions({
    query: {
      q: textParam(params, 'q'),
      sort: choiceParam(params, 'sort', ['name', '-name']) ?? 'name',
      after: textParam(params, 'after'),
    },
  });
}
