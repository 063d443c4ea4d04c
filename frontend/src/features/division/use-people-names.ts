import { useQueries } from '@tanstack/react-query';
import { getRegistrationOptions } from '@/api/client/@tanstack/react-query.gen';

/** The names of people who are known by the ids of their registrations alone; who is not read yet is missing. */
export function usePeopleNames(seminarId: string, registrationIds: readonly string[]): Map<string, string> {
  return useQueries({
    queries: [...new Set(registrationIds)].map((registrationId) =>
      getRegistrationOptions({ path: { seminarId, registrationId } }),
    ),
    combine: (results) => new Map(results.flatMap(({ data }) => (data ? [[data.id, data.fullName]] : []))),
  });
}
