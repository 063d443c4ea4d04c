import type { ProgrammeRoute } from '@/api/client';

/** Each cluster that a route shows, by itself or at a stop, once. */
export function shownClusters(routes: readonly ProgrammeRoute[]) {
  const shown = new Map<string, ProgrammeRoute['clusters'][number] & { seenOn: ProgrammeRoute[] }>();
  for (const route of routes) {
    for (const cluster of route.clusters) {
      const known = shown.get(cluster.id);
      if (known) known.seenOn.push(route);
      else shown.set(cluster.id, { ...cluster, seenOn: [route] });
    }
  }
  return [...shown.values()];
}
