import type { LocalizedText, Session, Stage } from '@/api/client';
import type { Language } from '@/lib/languages';
import { plainText } from '@/lib/localized';

/** Where something is held: at an organization, in a place told in words, or both. */
export interface Place {
  placeOrganizationId?: string | null;
  place?: LocalizedText | null;
}

export interface PlaceColumn {
  key: string;
  place: Place;
}

/** The key of the column of what has no place; those of places have a bar in them. */
export const NOWHERE = 'none';

/** The same for the same room: the organization, and the words without regard to case and spaces. */
export function placeKey({ placeOrganizationId, place }: Place): string {
  const words = plainText(place, 'kk').toLocaleLowerCase('kk').replace(/\s+/g, ' ').trim();
  return placeOrganizationId || words ? `${placeOrganizationId ?? ''}|${words}` : NOWHERE;
}

/** A session is held where its stage is, unless it says otherwise. */
export function placeOf(session: Session, stage: Stage | undefined): Place {
  return placeKey(session) === NOWHERE && stage ? stage : session;
}

interface Programme {
  stages: readonly Stage[];
  sessions: readonly Session[];
  /** Places that somebody wants to put something into. */
  added: readonly Place[];
}

/** The places of a programme: those of its stages, those of its sessions by name, those added; last the one of no place. */
export function placeColumns(programme: Programme, nameOf: (place: Place) => string, compare: Compare): PlaceColumn[] {
  const stageOf = new Map(programme.stages.map((stage) => [stage.id, stage]));
  const ofSessions = programme.sessions.map((session) => placeOf(session, stageOf.get(session.stageId)));
  const columns = new Map<string, PlaceColumn>();
  const add = (place: Place) => {
    const key = placeKey(place);
    if (key !== NOWHERE && !columns.has(key)) columns.set(key, { key, place });
  };
  programme.stages.forEach(add);
  ofSessions.toSorted((a, b) => compare(nameOf(a), nameOf(b))).forEach(add);
  programme.added.forEach(add);
  return [...columns.values(), { key: NOWHERE, place: {} }];
}

type Compare = (a: string, b: string) => number;

/** What a session must say to be held there. Absent where it cannot: without a place of its own it is where its stage is. */
export function placedIn(column: PlaceColumn, stage: Stage | undefined): Place | undefined {
  const stagePlace = stage ? placeKey(stage) : NOWHERE;
  if (column.key === stagePlace) return { placeOrganizationId: undefined, place: undefined };
  if (column.key === NOWHERE) return undefined;
  return { placeOrganizationId: column.place.placeOrganizationId || undefined, place: column.place.place ?? undefined };
}

/** "Assembly hall, School No. 13" */
export function placeName(place: Place, language: Language, organizationName: (id: string) => string): string {
  const organization = place.placeOrganizationId ? organizationName(place.placeOrganizationId) : '';
  const words = plainText(place.place, language);
  return [...new Set([words, organization])].filter(Boolean).join(', ');
}
