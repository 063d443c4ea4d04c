import { plural, t } from '@lingui/core/macro';
import type { TimetableObstacle } from '@/api/client';
import type { Language } from '@/lib/languages';
import { plainText } from '@/lib/localized';

/** What stands against a timetable, as a sentence. A code that a newer service knows is told in its own English. */
export function obstacleWords(obstacle: TimetableObstacle, language: Language): string {
  const { organizations, routes, groups, actual = 0, limit = 0 } = obstacle;
  const named = (all: TimetableObstacle['organizations'], index = 0) => plainText(all[index]?.name, language) || '…';
  const host = named(organizations);
  const other = named(organizations, 1);
  const route = named(routes);
  const group = groups.map((_, index) => named(groups, index)).join(', ') || '…';
  const from = obstacle.from?.slice(0, 5) ?? '';
  const until = obstacle.until?.slice(0, 5) ?? '';
  switch (obstacle.code) {
    case 'NO_ROUTES':
      return t`No route has a stop yet.`;
    case 'NO_GROUPS':
      return t`No route has a group yet.`;
    case 'ROUTE_WITHOUT_STOPS':
      return t`${route}: it has groups and no stop.`;
    case 'TOO_MANY_STOPS':
      return t`${route}: ${actual} stops; at most ${limit} can be planned.`;
    case 'TOO_MANY_GROUPS':
      return t`${actual} groups; at most ${limit} can be planned.`;
    case 'VENUE_UNKNOWN':
      return t`The seminar does not say which organization is its venue.`;
    case 'TRAVEL_UNKNOWN':
      return t`From ${host} to ${other}: nobody knows how long it takes. Enter it, or the coordinates of both.`;
    case 'DAY_TOO_SHORT':
      return t`${route}: visits and lunch take ${actual} minutes, and from ${from} to ${until} there are ${limit}.`;
    case 'HOST_NEVER_OPEN':
      return t`${host}: a visit takes ${actual} minutes, and the house is open for at most ${limit} at a time that day.`;
    case 'SESSION_TOO_LONG':
      return t`${host}: what is shown there takes ${actual} minutes, and a visit only ${limit}.`;
    case 'GROUP_TOO_LARGE':
      return t`${host}: at most ${limit} people at once, and ${group} has ${actual}.`;
    case 'DAY_HOURS':
      return t`Everything lies between ${from} and ${until}.`;
    case 'HOST_HOURS':
      return t`${host}: visits lie within the opening hours.`;
    case 'GROUP_LIMIT':
      return t`${host}: at most ${plural(limit, { one: '# group', other: '# groups' })} at once, and ${actual} have to come.`;
    case 'PEOPLE_LIMIT':
      return t`${host}: at most ${limit} people at once, and ${actual} have to come.`;
    case 'SESSIONS':
      return t`${host}: each visit on ${route} sees what is shown at fixed times.`;
    case 'VISIT_LENGTHS':
      return t`${route}: the visits take ${actual} minutes together.`;
    case 'STOP_ORDER':
      return t`${route}: the stops are seen in their order.`;
    case 'TRAVEL_TIMES':
      return t`${route}: the ways take their time.`;
    case 'LUNCH':
      return t`${group}: lunch of ${actual} minutes between ${from} and ${until}.`;
    case 'PRESENCE':
      return t`${group}: it is on its way only while it is there.`;
    case 'PINNED':
      return t`${group}: the visit is pinned to ${from}.`;
    case 'UNVISITED':
      return t`${group}: it does not come to ${host}.`;
    case 'REPEATED':
      return t`${group}: it comes to ${host} ${actual} times.`;
    case 'IN_TWO_PLACES':
      return t`${group}: it would be at ${host} and at ${other} at once.`;
    case 'TOO_SHORT_FOR_THE_WAY':
      return t`${group}: ${limit} minutes from ${host} to ${other}, and the way takes ${actual}.`;
    case 'OUTSIDE_DAY':
      return t`${group}: at ${host} outside the hours from ${from} to ${until}.`;
    case 'OUTSIDE_PRESENCE':
      return t`${group}: at ${host} while it is not there.`;
    case 'LEAVES_TOO_EARLY':
      return t`${group}: it would have to leave for ${host} at ${from}; it can from ${until}.`;
    case 'RETURNS_TOO_LATE':
      return t`${group}: it would be back from ${host} at ${until}; it must be by ${from}.`;
    case 'HOST_CLOSED':
      return t`${host}: not open during the whole visit of ${group}.`;
    case 'NO_SESSION':
      return t`${group}: it would see nothing of what ${host} shows at fixed times.`;
    case 'NO_LUNCH':
      return t`${group}: no time for lunch between ${from} and ${until}.`;
    case 'OUT_OF_ORDER':
      return t`${group}: ${host} after ${other}, against the order of the route.`;
    case 'PIN_MOVED':
      return t`${group}: the visit to ${host} is pinned to ${from}.`;
    case 'TOO_MANY_GROUPS_AT_ONCE':
      return t`${host}: ${actual} groups at once from ${from} to ${until}; it takes ${limit}.`;
    case 'TOO_MANY_PEOPLE_AT_ONCE':
      return t`${host}: ${actual} people at once from ${from} to ${until}; it takes ${limit}.`;
    case 'GONE':
      return t`${group}: a visit to ${host} has nowhere to be any more.`;
    case 'LENGTH_CHANGED':
      return t`${host}: a visit takes ${limit} minutes by now, not ${actual}.`;
    default:
      return obstacle.detail;
  }
}

interface Placed {
  groupId: string;
  stopId: string;
  organizationId: string | undefined;
}

/** Whether a visit is one of those that an obstacle is about. */
export function concerns({ groups, stops, organizations }: TimetableObstacle, visit: Placed): boolean {
  const has = (all: readonly { id: string }[], id: string | undefined) =>
    all.length === 0 || all.some((one) => one.id === id);
  const isThere = stops.length > 0 ? has(stops, visit.stopId) : has(organizations, visit.organizationId);
  return groups.length + stops.length + organizations.length > 0 && has(groups, visit.groupId) && isThere;
}

/** What keeps a timetable from being computed at all, as a problem of the service tells it. */
export function obstaclesOf(extra: Readonly<Record<string, unknown>> | undefined): TimetableObstacle[] {
  const { obstacles } = extra ?? {};
  return Array.isArray(obstacles) ? (obstacles as TimetableObstacle[]) : [];
}
