import { useQueries, useQuery } from '@tanstack/react-query';
import {
  getOrganizationOptions,
  listClustersOptions,
  listGroupsOptions,
  listRoutesOptions,
  listStopsOptions,
} from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';

/** The operations that show a part of the routes. */
export const showsRoutes = operations(
  'listRoutes',
  'getRoute',
  'listStops',
  'getStop',
  'listGroups',
  'getGroup',
  'getProgramme',
);

const ALL = { limit: 200 };

const none: never[] = [];

/** Routes, stops and groups of the seminar in their order, and the names of hosts and clusters. */
export function useRouteParts() {
  const language = useLanguage();
  const path = { seminarId: useSeminar().id };
  const routes = useQuery(listRoutesOptions({ path, query: ALL }));
  const stops = useQuery(listStopsOptions({ path, query: ALL }));
  const groups = useQuery(listGroupsOptions({ path, query: ALL }));
  const clusters = useQuery(listClustersOptions({ query: ALL }));
  const hostIds = [...new Set(stops.data?.items.map((stop) => stop.organizationId))];
  const hosts = useQueries({
    queries: hostIds.map((organizationId) => getOrganizationOptions({ path: { organizationId } })),
    combine: (results) => results.flatMap((result) => result.data ?? []),
  });
  const queries = [routes, stops, groups, clusters];
  const nameIn = (all: readonly { id: string; name: Parameters<typeof plainText>[0] }[] | undefined, id: string) =>
    plainText(all?.find((one) => one.id === id)?.name, language) || '…';
  return {
    routes: (routes.data?.items ?? []).toSorted((a, b) => a.number - b.number),
    stops: stops.data?.items ?? none,
    hosts,
    groupsOf: (routeId: string) =>
      (groups.data?.items ?? []).filter((group) => group.routeId === routeId).toSorted((a, b) => a.number - b.number),
    hostName: (id: string) => nameIn(hosts, id),
    clusterName: (id: string) => nameIn(clusters.data?.items, id),
    isPending: queries.some((query) => query.isPending),
    /** Of what is not there at all; what was read once stays, should it not be read again. */
    error: queries.find((query) => query.isLoadingError)?.error,
    refetch: () => queries.forEach((query) => query.isLoadingError && void query.refetch()),
  };
}

export type RouteParts = ReturnType<typeof useRouteParts>;
