import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listSessions, type Session } from '@/api/client';
import { everyItem } from '@/api/pages';

interface Of {
  seminarId: string;
}

/** Every session of the seminar, page by page. Keyed as the operation it is made of, so that it grows stale with it. */
export function allSessionsOptions({ seminarId }: Of) {
  return queryOptions({
    queryKey: [{ _id: 'listSessions', all: true, path: { seminarId } }] as const,
    queryFn: ({ signal }) =>
      everyItem((after) => listSessions({ path: { seminarId }, query: { limit: 200, after }, signal })),
  });
}

type Sessions = readonly Session[];

/** Shows what the service has answered, before it is asked again. */
export async function rememberSessions(queryClient: QueryClient, of: Of, change: (sessions: Sessions) => Session[]) {
  const { queryKey } = allSessionsOptions(of);
  // an older answer that is on its way must not undo this
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, (sessions) => sessions && change(sessions));
}

export function withSession(sessions: Sessions, saved: Session): Session[] {
  const known = sessions.some(({ id }) => id === saved.id);
  return known ? sessions.map((session) => (session.id === saved.id ? saved : session)) : [...sessions, saved];
}
