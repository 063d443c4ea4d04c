import type { QueryClient } from '@tanstack/react-query';
import type { Session } from '@/api/client';
import { allSessionsOptions } from '@/ui/all-sessions';

type Sessions = readonly Session[];

/** Shows what the service has answered, before it is asked again. */
export async function rememberSessions(
  queryClient: QueryClient,
  of: { seminarId: string },
  change: (sessions: Sessions) => Session[],
) {
  const { queryKey } = allSessionsOptions(of);
  // an older answer that is on its way must not undo this
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, (sessions) => sessions && change(sessions));
}

export function withSession(sessions: Sessions, saved: Session): Session[] {
  const known = sessions.some(({ id }) => id === saved.id);
  return known ? sessions.map((session) => (session.id === saved.id ? saved : session)) : [...sessions, saved];
}
