import { useQueries, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import {
  getClusterOptions,
  getDelegationOptions,
  getGroupOptions,
  getOrganizationOptions,
  getRegistrationOptions,
  getRouteOptions,
  getSessionOptions,
  getSpeakerOptions,
  getStageOptions,
  getStopOptions,
  listTeamOptions,
} from '@/api/client/@tanstack/react-query.gen';
import type { Language } from '@/lib/languages';
import { type Localized, plainText } from '@/lib/localized';
import { groupName, routeName } from '@/lib/words';
import { useLanguage } from '../use-language';
import { type Reference, references, type Told } from './references';
import { concernsTeam, teamNames } from './team-names';

/** What all things that can be asked for have of names. */
interface Nameable {
  id: string;
  name?: Localized | string;
  title?: Localized;
  fullName?: string;
  number?: number;
  organizationId?: string;
}

function queryOf(seminarId: string, { kind, id }: Reference): UseQueryOptions<Nameable> {
  const path = { seminarId };
  const options = {
    organization: () => getOrganizationOptions({ path: { organizationId: id } }),
    cluster: () => getClusterOptions({ path: { clusterId: id } }),
    route: () => getRouteOptions({ path: { ...path, routeId: id } }),
    group: () => getGroupOptions({ path: { ...path, groupId: id } }),
    stage: () => getStageOptions({ path: { ...path, stageId: id } }),
    session: () => getSessionOptions({ path: { ...path, sessionId: id } }),
    speaker: () => getSpeakerOptions({ path: { ...path, speakerId: id } }),
    stop: () => getStopOptions({ path: { ...path, stopId: id } }),
    delegation: () => getDelegationOptions({ path: { ...path, delegationId: id } }),
    registration: () => getRegistrationOptions({ path: { ...path, registrationId: id } }),
  };
  return options[kind]() as unknown as UseQueryOptions<Nameable>;
}

function nameOf(kind: Reference['kind'], thing: Nameable, language: Language): string {
  const { number = 0, name } = thing;
  if (typeof name === 'string') return name;
  if (kind === 'route') return routeName({ number, name }, language);
  if (kind === 'group') return groupName({ number, name }, language);
  return thing.fullName ?? plainText(thing.title ?? name, language);
}

/** The names behind the ids in changes. A stop is called by its organization, which is asked for in a second round. */
export function useNames(seminarId: string, changes: readonly Told[]): (id: string) => string | undefined {
  const language = useLanguage();
  const first = useThings(seminarId, references(changes));
  const hosts = [...first.things.values()].flatMap(({ thing }) =>
    thing.organizationId ? [{ kind: 'organization' as const, id: thing.organizationId }] : [],
  );
  const second = useThings(seminarId, hosts);
  const team = useQuery({ ...listTeamOptions({ path: { seminarId } }), enabled: concernsTeam(changes) });
  const members = teamNames(changes, team.data?.items ?? []);
  return (id) => {
    const found = first.things.get(id);
    if (first.awaited.has(id)) return '…';
    if (!found) return members.get(id);
    const host = found.kind === 'stop' ? second.things.get(found.thing.organizationId ?? '') : undefined;
    return nameOf((host ?? found).kind, (host ?? found).thing, language) || undefined;
  };
}

function useThings(seminarId: string, wanted: readonly Reference[]) {
  return useQueries({
    queries: wanted.map((reference) => ({ ...queryOf(seminarId, reference), staleTime: 60_000, retry: false })),
    combine: (results) => {
      const things = new Map<string, { kind: Reference['kind']; thing: Nameable }>();
      // asked for, and not known yet to be gone
      const awaited = new Set<string>();
      for (const [index, { data, isPending }] of results.entries()) {
        const reference = wanted[index];
        if (data && reference) things.set(reference.id, { kind: reference.kind, thing: data });
        if (isPending && reference) awaited.add(reference.id);
      }
      return { things, awaited };
    },
  });
}
