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
    signUp: session.signUp,
    speakerIds: session.speakerIds,
    clusterIds: session.clusterIds,
  };
}

/** The fields of `to` that are not yet so; absent where that changes nothing. */
export function changeOf(session: Session, to: Partial<SessionBody>): SessionChange | undefined {
  const body = bodyOf(session);
  const wanted = differing(body, to);
  const fields = fieldsOf(wanted);
  return fields.length > 0 ? { from: pick(body, fields), to: wanted } : undefined;
}

/** Of `is`, the fields that `was` has otherwise. */
export function differing(was: Partial<SessionBody>, is: Partial<SessionBody>): Partial<SessionBody> {
  const before = normal(was);
  const after = normal(is);
  return pick(
    after,
    fieldsOf(after).filter((field) => !same(before[field], after[field])),
  );
}

export function inverse({ from, to }: SessionChange): SessionChange {
  return { from: to, to: from };
}

/** Whether what is to be changed still is as it was. Other fields may have become something else: they are kept. */
export function fits(session: Session, { from }: SessionChange): boolean {
  return fieldsOf(differing(bodyOf(session), from)).length === 0;
}

/** Whether what is to be changed already is as it is to be, whoever saw to that. */
export function holds(session: Session, change: SessionChange): boolean {
  return fits(session, inverse(change));
}

export function applied<One extends Session>(session: One, { to }: SessionChange): One {
  return { ...session, ...to };
}

/** Whether both say the same; where they stand in their stage is not looked at. */
export function sameContent(one: Session, other: Session): boolean {
  return changeOf(one, bodyOf(other)) === undefined;
}

function fieldsOf(body: Partial<SessionBody>) {
  return Object.keys(body) as (keyof SessionBody)[];
}

// the service and the browser write the same instant differently
function normal(body: Partial<SessionBody>): Partial<SessionBody> {
  return {
    ...body,
    ...('startsAt' in body && { startsAt: instant(body.startsAt) }),
    ...('endsAt' in body && { endsAt: instant(body.endsAt) }),
  };
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
