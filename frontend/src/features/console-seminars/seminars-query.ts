import { listSeminarsOptions } from '@/api/client/@tanstack/react-query.gen';
import { choiceParam, textParam } from '@/lib/search-params';

export const lifecycles = [
  'DRAFT',
  'PUBLISHED',
  'REGISTRATION_OPEN',
  'REGISTRATION_CLOSED',
  'RUNNING',
  'COMPLETED',
  'ARCHIVED',
  'CANCELLED',
] as const;
const sorts = ['startsOn', '-startsOn', 'title', '-title', 'createdAt', '-createdAt'] as const;

/** The page of seminars that an address asks for. */
export function seminarsQuery(params: URLSearchParams) {
  const lifecycle = choiceParam(params, 'lifecycle', lifecycles);
  return listSeminarsOptions({
    query: {
      q: textParam(params, 'q'),
      lifecycle: lifecycle && [lifecycle],
      mine: params.get('mine') === 'true' || undefined,
      sort: choiceParam(params, 'sort', sorts) ?? '-startsOn',
      after: textParam(params, 'after'),
    },
  });
}
