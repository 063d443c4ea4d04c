import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { getStop, type Stop, updateStop } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { isProblem } from '@/lib/problem';
import { useSeminar } from '@/ui/use-seminar';
import { arranged, backwards, sameSpot, type Spot, type StopMove, spotOf } from './stop-order';
import { stopValues, toWriteStop } from './stop-values';
import { showsRoutes } from './use-route-parts';

const TRIES = 4;
const MOST_STEPS = 100;

/** Somebody else has put the stop elsewhere since: the person says whose way is to stand. */
export interface MoveConflict {
  move: StopMove;
  theirs: Stop;
}

type MoveEvent =
  | { kind: 'undone'; move: StopMove }
  | { kind: 'gone'; move: StopMove }
  | { kind: 'refused'; problem: unknown };

/**
 * Puts stops elsewhere: shown at once, written one after the other in the order in which they were asked for, taken back
 * where the service refuses, and each can be undone.
 */
export function useStopMoves(stored: readonly Stop[], report: (event: MoveEvent) => void) {
  const queryClient = useQueryClient();
  const seminarId = useSeminar().id;
  const [ahead, setAhead] = useState<readonly StopMove[]>([]);
  const [done, setDone] = useState<readonly StopMove[]>([]);
  const [conflict, setConflict] = useState<MoveConflict>();
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const run = (move: StopMove, how: 'do' | 'undo', whatever = false) => {
    setAhead((all) => [...all, move]);
    const turn = async () => {
      try {
        const standing = await write(seminarId, move, whatever);
        if (standing) setConflict({ move, theirs: standing });
        else if (how === 'do') setDone((all) => [...all, move].slice(-MOST_STEPS));
        else report({ kind: 'undone', move });
      } catch (problem) {
        report(isProblem(problem, 'not-found') ? { kind: 'gone', move } : { kind: 'refused', problem });
      }
      await queryClient.invalidateQueries(showsRoutes);
      setAhead((all) => all.filter((one) => one !== move));
    };
    last.current = last.current.then(turn);
  };

  return {
    /** As they are with what was asked for. */
    stops: ahead.reduce<readonly Stop[]>(arranged, stored),
    move: (stop: Stop, to: Spot) => run({ stopId: stop.id, from: spotOf(stop), to }, 'do'),
    undo:
      done.length > 0 && ahead.length === 0
        ? () => {
            const step = done.at(-1) as StopMove;
            setDone(done.slice(0, -1));
            run(backwards(step), 'undo');
          }
        : undefined,
    conflict,
    resolve: (whose: 'mine' | 'theirs') => {
      setConflict(undefined);
      if (conflict && whose === 'mine') run({ ...conflict.move, from: spotOf(conflict.theirs) }, 'do', true);
    },
  };
}

/**
 * Over whatever else of the stop somebody has changed in the meantime, which is kept; not over where they have put it.
 *
 * @return where it stands, if it was put elsewhere by somebody else
 */
async function write(seminarId: string, { stopId, from, to }: StopMove, whatever: boolean): Promise<Stop | undefined> {
  const path = { seminarId, stopId };
  for (let tries = 1; ; tries++) {
    const { data: stop } = await getStop({ path });
    // an answer that was lost on the way is no move by somebody else
    if (sameSpot(spotOf(stop), to)) return undefined;
    if (!whatever && !sameSpot(spotOf(stop), from)) return stop;
    const body = { ...toWriteStop(stopValues(stop)), routeId: to.routeId, position: to.place };
    try {
      await updateStop({ path, body, headers: ifMatch(stop) });
      return undefined;
    } catch (problem) {
      if (!isProblem(problem, 'stale-revision') || tries >= TRIES) throw problem;
    }
  }
}
