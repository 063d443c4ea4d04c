import type { Organization, Stop, WriteStop } from '@/api/client';
import type { Whole } from '@/api/whole';

/** The stop with another host. What was said of the house that drops out says nothing of the other. */
export function replacedStop(stop: Stop, { id }: Pick<Organization, 'id'>): Whole<WriteStop> {
  return {
    ...asWritten(stop),
    organizationId: id,
    hostGroupLimit: undefined,
    hostPeopleLimit: undefined,
    opensAt: undefined,
    closesAt: undefined,
    stepFreeAccess: undefined,
    breaks: [],
    languages: [],
    shown: undefined,
  };
}

/** What would leave a stop as it is. */
export function asWritten(stop: Stop): Whole<WriteStop> {
  const { routeId, position, organizationId, topics, clusterIds, sessionIds, visitMinutes } = stop;
  const { hostGroupLimit, hostPeopleLimit, opensAt, closesAt, stepFreeAccess, breaks, languages, shown } = stop;
  return {
    routeId,
    position,
    organizationId,
    topics,
    clusterIds,
    sessionIds,
    visitMinutes,
    hostGroupLimit,
    hostPeopleLimit,
    opensAt,
    closesAt,
    stepFreeAccess,
    breaks,
    languages,
    shown,
  };
}
