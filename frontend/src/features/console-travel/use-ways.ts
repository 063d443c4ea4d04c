import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { deleteTravelTime, listStops, listTravelTimes, type TravelTime, updateTravelTime } from '@/api/client';
import {
  getOrganizationOptions,
  listStopsQueryKey,
  listTravelTimesQueryKey,
} from '@/api/client/@tanstack/react-query.gen';
import { ifMatch } from '@/api/headers';
import { everyItem, operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { compareText } from '@/lib/order';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';

/** Whatever shows how long ways take. */
export const showsTravel = operations('listTravelTimes', 'getTravelTime', 'listHistory');

/** The hosts and the venue of the seminar by name, between which there are ways. */
export function usePlaces() {
  const language = useLanguage();
  const { id: seminarId, venueOrganizationId } = useSeminar();
  const path = { seminarId };
  const stops = useQuery({
    queryKey: [...listStopsQueryKey({ path }), 'all'],
    queryFn: () => everyItem((after) => listStops({ path, query: { limit: 200, after } })),
  });
  const ids = new Set((stops.data ?? []).map(({ organizationId }) => organizationId));
  if (venueOrganizationId) ids.add(venueOrganizationId);
  const compare = compareText(language);
  const places = useQueries({
    queries: [...ids].map((organizationId) => getOrganizationOptions({ path: { organizationId } })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  })
    .map(({ id, name }) => ({ id, name: plainText(name, language) }))
    .toSorted((a, b) => compare(a.name, b.name));
  return {
    places,
    isPending: stops.isPending || places.length < ids.size,
    error: stops.isLoadingError ? stops.error : null,
    refetch: () => void stops.refetch(),
  };
}

export type Place = ReturnType<typeof usePlaces>['places'][number];

/** How long it takes from one place to each other, and back. */
export function useWays(placeId: string) {
  const path = { seminarId: useSeminar().id };
  const from = { fromOrganizationId: placeId, limit: 200 };
  const to = { toOrganizationId: placeId, limit: 200 };
  const all = (query: typeof from | typeof to) => ({
    queryKey: [...listTravelTimesQueryKey({ path, query }), 'all'],
    queryFn: () => everyItem((after) => listTravelTimes({ path, query: { ...query, after } })),
  });
  const there = useQuery(all(from));
  const back = useQuery(all(to));
  return {
    there: (other: string) => there.data?.find(({ toOrganizationId }) => toOrganizationId === other),
    back: (other: string) => back.data?.find(({ fromOrganizationId }) => fromOrganizationId === other),
    isPending: there.isPending || back.isPending,
    error: there.isLoadingError ? there.error : back.isLoadingError ? back.error : null,
    refetch: () => {
      void there.refetch();
      void back.refetch();
    },
  };
}

/** Says how long one way takes, or leaves it to the estimate again. */
export function useSayWay(way: TravelTime) {
  const queryClient = useQueryClient();
  const path = {
    seminarId: useSeminar().id,
    fromOrganizationId: way.fromOrganizationId,
    toOrganizationId: way.toOrganizationId,
  };
  return useMutation({
    /** @param minutes absent leaves it to the estimate */
    mutationFn: async (minutes: number | undefined) => {
      const headers = ifMatch(way);
      if (minutes === undefined) await deleteTravelTime({ path, headers });
      else await updateTravelTime({ path, body: { minutes }, headers });
    },
    onSettled: () => queryClient.invalidateQueries(showsTravel),
  });
}
