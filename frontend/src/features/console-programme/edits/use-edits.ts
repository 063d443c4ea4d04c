import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Session } from '@/api/client';
import { useSeminar } from '@/ui/use-seminar';
import { type EditState, Edits } from './edits';
import { applied } from './session-change';
import { SessionService } from './session-service';

/** The changes of this person in this screen, and the sessions as they are with them. */
export function useEdits(stored: readonly Session[]) {
  const queryClient = useQueryClient();
  const { id: seminarId } = useSeminar();
  const edits = useMemo(() => new Edits(new SessionService(queryClient, seminarId)), [queryClient, seminarId]);
  const state = useSyncExternalStore(edits.subscribe, edits.current);
  const { ahead, saved } = state;
  const sessions = useMemo(() => withEdits(stored, { ahead, saved }), [stored, ahead, saved]);
  return { edits, state, sessions };
}

function withEdits(
  stored: readonly Session[],
  { ahead, saved }: Pick<EditState, 'ahead' | 'saved'>,
): readonly Session[] {
  return stored.map((listed) => {
    const answered = saved.get(listed.id);
    const newest = answered && answered.revision > listed.revision ? answered : listed;
    return ahead
      .filter(({ sessionId }) => sessionId === listed.id)
      .reduce((session, { change }) => applied(session, change), newest);
  });
}
