import { useQuery } from '@tanstack/react-query';
import type { Group, Route } from '@/api/client';
import { listGroupsOptions, listRoutesOptions } from '@/api/client/@tanstack/react-query.gen';

/** What the ids of routes and groups in registrations, divisions and the history stand for. */
export interface SeminarParts {
  /** By number. */
  routes: readonly Route[];
  /** By the number of their route, then their own. */
  groups: readonly Group[];
}

function seminarParts(routes: readonly Route[], groups: readonly Group[]): SeminarParts {
  const sorted = routes.toSorted((a, b) => a.number - b.number);
  const placeOf = new Map(sorted.map((route, place) => [route.id, place]));
  const place = (group: Group) => placeOf.get(group.routeId) ?? 0;
  return { routes: sorted, groups: groups.toSorted((a, b) => place(a) - place(b) || a.number - b.number) };
}

/** A seminar has few routes and groups: one page of the longest length holds them. */
const ALL = { limit: 200 };

export function useSeminarParts(seminarId: string) {
  const path = { seminarId };
  const routes = useQuery(listRoutesOptions({ path, query: ALL }));
  const groups = useQuery(listGroupsOptions({ path, query: ALL }));
  return {
    parts: routes.data && groups.data && seminarParts(routes.data.items, groups.data.items),
    error: routes.error ?? groups.error,
    refetch: () => {
      if (routes.error) void routes.refetch();
      if (groups.error) void groups.refetch();
    },
  };
}

export function routeOf(parts: SeminarParts, routeId: string): Route | undefined {
  return parts.routes.find((route) => route.id === routeId);
}

export function groupOf(parts: SeminarParts, groupId: string): Group | undefined {
  return parts.groups.find((group) => group.id === groupId);
}
