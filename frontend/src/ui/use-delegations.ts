import { useQuery } from '@tanstack/react-query';
import { listDelegations } from '@/api/client/sdk.gen';
import { listDelegationsQueryKey } from '@/api/client/@tanstack/react-query.gen';
import { everyItem } from '@/api/pages';
import { useSeminar } from './use-seminar';

/** All delegations of the seminar one is in, to choose from, and a name by id. */
export function useDelegations() {
  const { id: seminarId } = useSeminar();
  const path = { seminarId };
  const { data = [] } = useQuery({
    queryKey: [...listDelegationsQueryKey({ path }), 'all'],
    queryFn: () => everyItem((after) => listDelegations({ path, query: { limit: 200, after } })),
    staleTime: 60_000,
  });
  return {
    choices: data.map(({ id, name }) => ({ value: id, label: name })),
    nameOf: (id: string | null | undefined) => data.find((one) => one.id === id)?.name,
  };
}
