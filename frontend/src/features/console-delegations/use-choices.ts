import { useQuery } from '@tanstack/react-query';
import { listRoutesOptions } from '@/api/client/@tanstack/react-query.gen';
import { useRegistrationForm } from '@/ui/registration/use-registration-form';
import { useSeminar } from '@/ui/use-seminar';
import { useShownClusters } from '@/ui/use-shown-clusters';

/** What of the seminar the people of a delegation can choose; absent while it is not known. */
export function useChoices() {
  const { id: seminarId, categories } = useSeminar();
  const routes = useQuery(listRoutesOptions({ path: { seminarId }, query: { limit: 200 } }));
  const { wishes } = useRegistrationForm(seminarId);
  const clusters = useShownClusters(seminarId, wishes === 'CLUSTERS');
  return {
    choices: routes.data && { categories, routes: routes.data.items, clusters },
    error: routes.data ? null : routes.error,
    refetch: () => void routes.refetch(),
  };
}
