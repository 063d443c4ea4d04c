import { useQuery } from '@tanstack/react-query';
import { listRoutesOptions } from '@/api/client/@tanstack/react-query.gen';
import { useSeminar } from '@/ui/use-seminar';

/** What of the seminar the people of a delegation can choose; absent while it is not known. */
export function useChoices() {
  const { id: seminarId, categories } = useSeminar();
  const routes = useQuery(listRoutesOptions({ path: { seminarId }, query: { limit: 200 } }));
  return {
    choices: routes.data && { categories, routes: routes.data.items },
    error: routes.data ? null : routes.error,
    refetch: () => void routes.refetch(),
  };
}
