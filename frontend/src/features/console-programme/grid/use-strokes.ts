import type { KeyboardEvent } from 'react';
import type { Session } from '@/api/client';
import type { SessionBody } from '../edits/session-change';
import { type Ground, outOfTheGrid, placeIn, times } from './drop';
import { type Stroke, strokeOf, undoStroke } from './keys';
import { movedBy, placedAt, resizedBy } from './moving';
import type { useHeld } from './use-held';

interface Where {
  ground: Ground;
  /** The keys of the columns from left to right; none where they cannot be changed. */
  columns: readonly string[];
  columnOf: (session: Session) => string;
  /** Where something lands that had no time. */
  firstMinute: number;
}

interface Strokes extends Where {
  /** As stored, without what is held. */
  stored: (id: string) => Session | undefined;
  held: ReturnType<typeof useHeld>;
  onMoved: (session: Session) => void;
  onCancelled: () => void;
  onOpen: (id: string) => void;
}

/** Moves blocks by keys. The strokes are those of `strokeOf`. */
export function useStrokes(strokes: Strokes) {
  const { held } = strokes;
  return (event: KeyboardEvent<HTMLElement>) => {
    // what is undone is this move, not the one before it
    if (undoStroke(event)) held.settle();
    const block = (event.target as Element).closest<HTMLElement>('[data-session]');
    const stored = strokes.stored(block?.dataset.session ?? '');
    const stroke = strokeOf(event);
    if (!stored || !stroke) return;
    const { id } = stored;
    const { base, to: before } = held.held?.base.id === id ? held.held : { base: stored };
    if (stroke.kind === 'cancel') {
      if (held.letGo()) strokes.onCancelled();
    } else if (stroke.kind === 'enter') {
      event.preventDefault();
      if (before) held.settle();
      else strokes.onOpen(id);
    } else if (block?.dataset.movable) {
      event.preventDefault();
      const to = strokeTo({ ...stored, ...before }, stroke, strokes);
      if (!to) return;
      held.hold({ base, to: { ...before, ...to } });
      strokes.onMoved({ ...stored, ...before, ...to });
    }
  };
}

/** What a stroke makes of a session; nothing where it can go no further. */
function strokeTo(session: Session, stroke: Stroke, where: Where): Partial<SessionBody> | undefined {
  const { day } = where.ground;
  if (stroke.kind === 'takeOut') return session.startsAt ? outOfTheGrid : undefined;
  if (!session.startsAt) return times(placedAt(day, where.firstMinute, session));
  if (stroke.kind === 'move') return times(movedBy(day, session, stroke.minutes));
  if (stroke.kind === 'resize') return times(resizedBy(day, session, stroke.minutes));
  return stroke.kind === 'column' ? beside(session, stroke.by, where) : undefined;
}

function beside(session: Session, by: 1 | -1, { columns, columnOf, ground }: Where): Partial<SessionBody> | undefined {
  for (let at = columns.indexOf(columnOf(session)) + by; at >= 0 && at < columns.length; at += by) {
    const place = placeIn(session, columns[at] as string, ground);
    if (place) return place;
  }
  return undefined;
}
