import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Cluster } from '@/api/client';
import { listClustersOptions, listRoutesOptions, listStopsOptions } from '@/api/client/@tanstack/react-query.gen';

/** A seminar has few routes and stops, and a country tens of clusters: one page of the longest length holds them. */
const ALL = { limit: 200 };

/** The clusters that the routes of a seminar show, by themselves or at their stops; none while they are not known, or not asked for. */
export function useShownClusters(seminarId: string, enabled: boolean): readonly Cluster[] {
  const path = { seminarId };
  const routes = useQuery({ ...listRoutesOptions({ path, query: ALL }), enabled });
  const stops = useQuery({ ...listStopsOptions({ path, query: ALL }), enabled });
  const clusters = useQuery({ ...listClustersOptions({ query: ALL }), enabled });
  const [ways, places, all] = [routes.data?.items, stops.data?.items, clusters.data?.items];
  // the same as long as they say the same, so that tables are not drawn anew for them
  return useMemo(() => {
    const shown = new Set([...(ways ?? []), ...(places ?? [])].flatMap(({ clusterIds }) => clusterIds));
    return (all ?? []).filter(({ id }) => shown.has(id));
  }, [ways, places, all]);
}

/** The clusters of these ids, in their order; none while they are not known. */
export function useClusters(ids: readonly string[]): readonly Cluster[] {
  const { data } = useQuery({ ...listClustersOptions({ query: ALL }), enabled: ids.length > 0 });
  return ids.flatMap((id) => data?.items.find((cluster) => cluster.id === id) ?? []);
}
