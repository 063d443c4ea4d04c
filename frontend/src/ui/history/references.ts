import type { Change } from '@/api/client';

type ReferenceKind =
  | 'organization'
  | 'cluster'
  | 'route'
  | 'group'
  | 'stage'
  | 'session'
  | 'speaker'
  | 'stop'
  | 'registration'
  | 'delegation';

const kindOfField: Record<string, ReferenceKind> = {
  venueOrganizationId: 'organization',
  placeOrganizationId: 'organization',
  organizationId: 'organization',
  fromOrganizationId: 'organization',
  toOrganizationId: 'organization',
  organizerIds: 'organization',
  clusterIds: 'cluster',
  clusterWishes: 'cluster',
  routeId: 'route',
  routeIds: 'route',
  preferences: 'route',
  groupId: 'group',
  stageId: 'stage',
  stopId: 'stop',
  sessionId: 'session',
  sessionIds: 'session',
  speakerIds: 'speaker',
  registrationId: 'registration',
  delegationId: 'delegation',
};

const kindOfResource: Record<string, ReferenceKind> = {
  route: 'route',
  group: 'group',
  stage: 'stage',
  session: 'session',
  speaker: 'speaker',
  stop: 'stop',
  registration: 'registration',
  'participant-link': 'registration',
  delegation: 'delegation',
  'contact-link': 'delegation',
  unsubscription: 'registration',
};

export interface Reference {
  kind: ReferenceKind;
  id: string;
}

/** What of a change tells whose names are wanted. */
export type Told = Pick<Change, 'resourceType' | 'resourceId' | 'kind' | 'differences'>;

/** Everything that changes name by its id alone, each once. */
export function references(changes: readonly Told[]): Reference[] {
  const found = new Map<string, Reference>();
  const add = (kind: ReferenceKind | undefined, value: unknown) => {
    if (!kind) return;
    for (const id of Array.isArray(value) ? value : [value]) {
      if (typeof id === 'string') found.set(id, { kind, id });
    }
  };
  for (const { resourceType, resourceId, kind, differences } of changes) {
    // What was removed cannot be asked for its name any more.
    if (kind !== 'DELETED') add(kindOfResource[resourceType], resourceId);
    for (const [field, { from, to }] of Object.entries(differences)) {
      add(kindOfField[field], from);
      add(kindOfField[field], to);
    }
  }
  return [...found.values()];
}
