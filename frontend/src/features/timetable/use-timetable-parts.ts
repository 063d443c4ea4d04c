import { useQueries, useQuery } from '@tanstack/react-query';
import type { Organization, Stop } from '@/api/client';
import { getOrganizationOptions, listStopsOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { groupOf, routeOf, type SeminarParts, useSeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';

/** What the ids in a timetable stand for. */
export interface TimetableParts extends SeminarParts {
  /** In the order of their routes, then of the stops on them. */
  stops: readonly Stop[];
  hosts: readonly Organization[];
}

export function useTimetableParts() {
  const path = { seminarId: useSeminar().id };
  const { parts, error, refetch } = useSeminarParts(path.seminarId);
  const stops = useQuery(listStopsOptions({ path, query: { limit: 200 } }));
  const hosts = useQueries({
    queries: [...new Set(stops.data?.items.map((stop) => stop.organizationId))].map((organizationId) =>
      getOrganizationOptions({ path: { organizationId } }),
    ),
    combine: (results) => results.flatMap((result) => result.data ?? []),
  });
  const all: TimetableParts | undefined = parts &&
    stops.data && { ...parts, stops: inOrder(stops.data.items, parts), hosts };
  return {
    parts: all,
    error: error ?? stops.error,
    refetch: () => {
      refetch();
      if (stops.error) void stops.refetch();
    },
  };
}

function inOrder(stops: readonly Stop[], { routes }: SeminarParts): Stop[] {
  const place = new Map(routes.map((route, index) => [route.id, index]));
  return stops.toSorted((a, b) => (place.get(a.routeId) ?? 0) - (place.get(b.routeId) ?? 0) || a.position - b.position);
}

export function stopOf(parts: TimetableParts, stopId: string): Stop | undefined {
  return parts.stops.find((stop) => stop.id === stopId);
}

export function routeOfGroup(parts: TimetableParts, groupId: string) {
  const group = groupOf(parts, groupId);
  return group && routeOf(parts, group.routeId);
}

/** The name of the house at which a stop is; "…" until it is known. */
export function useHostNames(parts: TimetableParts) {
  const language = useLanguage();
  const named = (organizationId: string | undefined) => {
    const host = parts.hosts.find((one) => one.id === organizationId);
    return plainText(host?.shortName, language) || plainText(host?.name, language) || '…';
  };
  return { ofHost: named, ofStop: (stopId: string) => named(stopOf(parts, stopId)?.organizationId) };
}
