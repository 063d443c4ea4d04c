import type { Assignment } from '@/api/client';
import { gain, type Outcome, outcomeOf } from './outcomes';

export interface Move {
  registrationId: string;
  fullName?: string;
  regionCode: string;
  from: string;
  to: string;
  before: Outcome;
  after: Outcome;
  /** 1 where the move brings the person nearer to their wishes, −1 where further, 0 where it is all the same to them. */
  gain: number;
}

export interface Comparison {
  moves: readonly Move[];
  /** In the same group in both. */
  staying: number;
  /** In the second division only: registered since. */
  newcomers: number;
  /** In the first division only: withdrawn since. */
  gone: number;
}

/** Who would be where else if the second division took the place of the first. */
export function compareAssignments(before: readonly Assignment[], after: readonly Assignment[]): Comparison {
  const placed = new Map(before.map((assignment) => [assignment.registrationId, assignment]));
  const moves: Move[] = [];
  let staying = 0;
  let newcomers = 0;
  for (const now of after) {
    const then = placed.get(now.registrationId);
    placed.delete(now.registrationId);
    if (!then) newcomers++;
    else if (then.groupId === now.groupId) staying++;
    else moves.push(moveOf(then, now));
  }
  return { moves, staying, newcomers, gone: placed.size };
}

function moveOf(then: Assignment, now: Assignment): Move {
  const before = outcomeOf(then);
  const after = outcomeOf(now);
  const { registrationId, fullName, regionCode } = now;
  return {
    registrationId,
    fullName,
    regionCode,
    from: then.groupId,
    to: now.groupId,
    before,
    after,
    gain: gain(before, after),
  };
}

/** How many go from each group to each other one. */
export function flows(moves: readonly Move[]): { from: string; to: string; count: number }[] {
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const { from, to } of moves) {
    const key = `${from} ${to}`;
    const flow = counts.get(key) ?? { from, to, count: 0 };
    flow.count++;
    counts.set(key, flow);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
