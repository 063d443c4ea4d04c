import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getStop, type Stop, updateStop, type WriteStop } from '@/api/client';
import { listStopsOptions } from '@/api/client/@tanstack/react-query.gen';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import type { Whole } from '@/api/whole';
import { isProblem } from '@/lib/problem';
import { useSeminar } from '@/ui/use-seminar';
import { useOrganizationNames } from './use-organization-names';
import { showsProgramme } from './use-programme-parts';

const TRIES = 4;

/** The stops of a route in their order, called as their hosts, and the way to have a session shown at one. */
export function useRouteStops(routeId: string | undefined) {
  const queryClient = useQueryClient();
  const { id: seminarId } = useSeminar();
  const { data } = useQuery({
    ...listStopsOptions({ path: { seminarId }, query: { limit: 200 } }),
    enabled: routeId !== undefined,
  });
  const stops = (data?.items ?? [])
    .filter((stop) => stop.routeId === routeId)
    .toSorted((a, b) => a.position - b.position);
  const nameOf = useOrganizationNames(stops.map(({ organizationId }) => organizationId));
  return {
    stops: stops.map(({ id, organizationId }) => ({ id, name: nameOf(organizationId) })),
    showAt: async (stopId: string, sessionId: string) => {
      await addSession({ seminarId, stopId }, sessionId);
      void queryClient.invalidateQueries(operations('listStops', 'getStop'));
      void queryClient.invalidateQueries(showsProgramme);
    },
  };
}

/** Adds to what the stop says now: what somebody else has made of it meanwhile is kept. */
async function addSession(path: { seminarId: string; stopId: string }, sessionId: string) {
  for (let tries = 0; ; tries++) {
    const { data: stop } = await getStop({ path });
    if (stop.sessionIds.includes(sessionId)) return;
    try {
      const body = { ...bodyOf(stop), sessionIds: [...stop.sessionIds, sessionId] };
      await updateStop({ path, body, headers: ifMatch(stop) });
      return;
    } catch (problem) {
      if (!isProblem(problem, 'stale-revision') || tries >= TRIES) throw problem;
    }
  }
}

function bodyOf(stop: Stop): Whole<WriteStop, 'position'> {
  return {
    routeId: stop.routeId,
    organizationId: stop.organizationId,
    topics: stop.topics,
    clusterIds: stop.clusterIds,
    sessionIds: stop.sessionIds,
    visitMinutes: stop.visitMinutes ?? undefined,
    hostGroupLimit: stop.hostGroupLimit ?? undefined,
    hostPeopleLimit: stop.hostPeopleLimit ?? undefined,
    opensAt: stop.opensAt ?? undefined,
    closesAt: stop.closesAt ?? undefined,
    stepFreeAccess: stop.stepFreeAccess ?? undefined,
    breaks: stop.breaks,
    languages: stop.languages,
    shown: stop.shown ?? undefined,
  };
}
