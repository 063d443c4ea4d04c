import type { Session } from '@/api/client';
import { inverse, type SessionBody, type SessionChange } from './session-change';

/** One thing that somebody did to the programme. */
export type Step = { sessionId: string; title: Session['title'] } & (
  | { kind: 'changed'; change: SessionChange }
  | { kind: 'created' | 'deleted'; body: SessionBody; position?: number }
);

/** What was done, latest last, and what of it was taken back. */
export interface UndoStack {
  done: readonly Step[];
  undone: readonly Step[];
}

export type Direction = 'undo' | 'redo';

export const nothingDone: UndoStack = { done: [], undone: [] };

const MOST = 100;

/** What was taken back before cannot be done again once something else has been done. */
export function did(stack: UndoStack, step: Step): UndoStack {
  return { done: [...stack.done, step].slice(-MOST), undone: [] };
}

/** What has to be done to go one step back or forth; absent where there is none. Back, also from another than the last. */
export function nextStep({ done, undone }: UndoStack, direction: Direction, at = -1): Step | undefined {
  if (direction === 'redo') return undone.at(at);
  const step = done.at(at);
  return step && opposite(step);
}

/** After that was done. */
export function went(stack: UndoStack, direction: Direction, at = -1): UndoStack {
  const step = (direction === 'undo' ? stack.done : stack.undone).at(at);
  if (!step) return stack;
  const { done, undone } = without(stack, direction, at);
  return direction === 'undo' ? { done, undone: [...undone, step] } : { done: [...done, step], undone };
}

/** Without the step that cannot be gone any more. */
export function without({ done, undone }: UndoStack, direction: Direction, at = -1): UndoStack {
  return direction === 'undo' ? { done: done.toSpliced(at, 1), undone } : { done, undone: undone.toSpliced(at, 1) };
}

/** A session that was deleted comes back with another id: what is known of the old one is true of the new one. */
export function renamed({ done, undone }: UndoStack, from: string, to: string): UndoStack {
  const rename = (step: Step): Step => (step.sessionId === from ? { ...step, sessionId: to } : step);
  return { done: done.map(rename), undone: undone.map(rename) };
}

function opposite(step: Step): Step {
  if (step.kind === 'changed') return { ...step, change: inverse(step.change) };
  return { ...step, kind: step.kind === 'created' ? 'deleted' : 'created' };
}
