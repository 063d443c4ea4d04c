import { useQuery } from '@tanstack/react-query';
import { listTravelTimes, type TravelTime } from '@/api/client';
import { listTravelTimesQueryKey } from '@/api/client/@tanstack/react-query.gen';
import { everyItem } from '@/api/pages';
import { useSeminar } from '@/ui/use-seminar';

/** Between so many places the ways are asked for at once; more would be thousands of them for a screen that shows few. */
const MOST_PLACES = 60;

/** How long it is from one host to the next, as far as it is known by now. */
export function useLegs(places: number) {
  const path = { seminarId: useSeminar().id };
  const query = { limit: 200 };
  const { data } = useQuery({
    queryKey: [...listTravelTimesQueryKey({ path, query }), 'all'],
    queryFn: async () => {
      const all = await everyItem((after) => listTravelTimes({ path, query: { ...query, after } }));
      return new Map(all.map((time) => [wayOf(time.fromOrganizationId, time.toOrganizationId), time]));
    },
    enabled: places > 1 && places <= MOST_PLACES,
  });
  return (from: string, to: string): TravelTime | undefined => data?.get(wayOf(from, to));
}

export type Legs = ReturnType<typeof useLegs>;

const wayOf = (from: string, to: string) => `${from} ${to}`;
