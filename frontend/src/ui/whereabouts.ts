import type { Organization, ProgrammeRoute, ProgrammeSession, ProgrammeStage } from '@/api/client';
import type { Localized } from '@/lib/localized';

/** A place: what it is called in words of its own, the organizations that it is at, or both. */
export interface Whereabouts {
  words?: Localized | null;
  hosts: readonly Organization[];
}

/** Where a session says that it is; one that says nothing is where the stops are that show it. */
export function ownPlace(session: ProgrammeSession, routes: readonly ProgrammeRoute[]): Whereabouts | undefined {
  const said = placeSaid(session);
  if (said) return said;
  const hosts = routes
    .flatMap(({ stops }) => stops)
    .filter(({ sessionIds }) => sessionIds.includes(session.id))
    .map(({ organization }) => [organization.id, organization] as const);
  return hosts.length > 0 ? { hosts: [...new Map(hosts).values()] } : undefined;
}

/** Where a session is: one without a place of its own is where its stage is. */
export function placeOf(
  session: ProgrammeSession,
  stage: ProgrammeStage,
  routes: readonly ProgrammeRoute[],
): Whereabouts | undefined {
  return ownPlace(session, routes) ?? placeSaid(stage);
}

/** The place that a part of the programme names itself. */
export function placeSaid({
  place: words,
  placeOrganization: host,
}: Pick<ProgrammeSession, 'place' | 'placeOrganization'>): Whereabouts | undefined {
  return words || host ? { words, hosts: host ? [host] : [] } : undefined;
}
