import type { Session, WriteSession } from '@/api/client';
import type { Whole } from '@/api/whole';

/** All that is written of a session, but for its place among those of its stage, which the service keeps. */
export type SessionBody = Whole<WriteSession, 'position'>;

/** What somebody changed of a session: each field as it was and as it is to be. */
export interface SessionChange {
  from: Partial<SessionBody>;
  to: Partial<SessionBody>;
}

const instant = (value: string | null | undefined) => (value ? new Date(value).toISOString() : undefined);

export function bodyOf(session: Session): SessionBody {
  return {
    stageId: session.stageId,
    kind: session.kind,
    title: session.title,
    summary: session.summary ?? undefined,
    presentedBy: session.presentedBy ?? undefined,
    place: session.place ?? undefined,
    placeOrganizationId: session.placeOrganizationId ?? undefined,
    startsAt: instant(session.startsAt),
    endsAt: instant(session.endsAt),
    capacity: session.capacity ?? undefined,
    speakerIds: session.speakerIds,
    clusterIds: session.clusterIds,
  };
}

/** The fields of `to` that are not yet so; absent where that changes nothing. */
export function changeOf(session: Session, to: Partial<SessionBody>): SessionChange | undefined {
  const body = bodyOf(session);
  const fields = (Object.keys(to) as (keyof SessionBody)[]).filter((field) => !same(body[field], to[field]));
  if (fields.length === 0) return undefined;
  return { from: pick(body, fields), to: pick(to, fields) };
}

export function inverse({ from, to }: SessionChange): SessionChange {
  return { from: to, to: from };
}

/** Whether what is to be changed still is as it was. Other fields may have become something else: they are kept. */
export function fits(session: Session, { from }: SessionChange): boolean {
  const body = bodyOf(session);
  return (Object.keys(from) as (keyof SessionBody)[]).every((field) => same(body[field], from[field]));
}

export function applied<One extends Session>(session: One, { to }: SessionChange): One {
  return { ...session, ...to };
}

/** Whether both say the same; where they stand in their stage is not looked at. */
export function sameContent(one: Session, other: Session): boolean {
  return changeOf(one, bodyOf(other)) === undefined;
}

function pick(body: Partial<SessionBody>, fields: readonly (keyof SessionBody)[]): Partial<SessionBody> {
  return Object.fromEntries(fields.map((field) => [field, body[field]]));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

// an absent text, an empty one and null are the same, and so are the languages in whatever order
function canonical(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value) || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, text]) => canonical(text) !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) : undefined;
}
