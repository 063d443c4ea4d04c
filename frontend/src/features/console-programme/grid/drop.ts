import type { Session, Stage } from '@/api/client';
import type { SessionBody } from '../edits/session-change';
import { type Day, minuteOn, type Range, STEP, snapped } from './day';
import { endingAt, onDay, type Placed, placedAt } from './moving';
import { type PlaceColumn, placedIn } from './places';
import type { Grabbed, Target } from './pointing';
import { heightOf, minuteAt } from './scale';

/** What is known where something is dropped. */
export interface Ground {
  day: Day;
  shown: Range;
  /** The places by their keys; none where the columns are something else. */
  places: ReadonlyMap<string, PlaceColumn>;
  stageOf: (session: Session) => Stage | undefined;
}

/** What dropping there would write of the session; absent where it changes nothing that can be changed by dropping. */
export function dropped(
  session: Session,
  grabbed: Grabbed,
  target: Target,
  ground: Ground,
): Partial<SessionBody> | undefined {
  const { day, shown } = ground;
  if (target.kind === 'tray') return grabbed.edge ? undefined : outOfTheGrid;
  if (target.kind === 'day') return grabbed.edge ? undefined : times(onDay(target.date, day.timeZone, day, session));
  if (grabbed.edge) return times(endingAt(day, session, Math.min(snapped(minuteAt(target.y, shown)), day.minutes)));
  const start = snapped(minuteAt(target.y - heldAt(session, grabbed, day), shown));
  const kept = Math.min(Math.max(start, 0), day.minutes - STEP);
  const place = placeIn(session, target.key, ground);
  return { ...times(placedAt(day, kept, session)), ...place };
}

/** Back among what has no time; where it is held stays said. */
export const outOfTheGrid: Partial<SessionBody> = { startsAt: undefined, endsAt: undefined };

/** Both times, so that one that is not set is taken away. */
export function times({ startsAt, endsAt }: Placed): Partial<SessionBody> {
  return { startsAt, endsAt };
}

/** What it must say to be held in that column; nothing where it stays where it is. */
export function placeIn(session: Session, key: string, { places, stageOf }: Ground): Partial<SessionBody> | undefined {
  const column = places.get(key);
  const place = column && placedIn(column, stageOf(session));
  return place && { place: place.place ?? undefined, placeOrganizationId: place.placeOrganizationId ?? undefined };
}

/** How far below its beginning it is held; that can lie on the day before. */
function heldAt(session: Session, { offset }: Grabbed, day: Day): number {
  if (!session.startsAt) return 0;
  return offset + heightOf(Math.max(0, -minuteOn(day, session.startsAt)));
}
