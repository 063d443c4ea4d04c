import { useQuery } from '@tanstack/react-query';
import { listSessionsOptions, listSpeakersOptions, listStagesOptions } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { useSeminar } from '@/ui/use-seminar';

/** The operations that show a part of the programme. */
export const showsProgramme = operations(
  'listStages',
  'getStage',
  'listSessions',
  'getSession',
  'listSpeakers',
  'getSpeaker',
  'getProgramme',
);

const ALL = { limit: 200 };
const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

/** Stages, sessions and speakers of the seminar, in their order. One programme fits into one page of each. */
export function useProgrammeParts() {
  const path = { seminarId: useSeminar().id };
  const stages = useQuery(listStagesOptions({ path, query: ALL }));
  const sessions = useQuery(listSessionsOptions({ path, query: ALL }));
  const speakers = useQuery(listSpeakersOptions({ path, query: ALL }));
  const queries = [stages, sessions, speakers];
  return {
    stages: (stages.data?.items ?? []).toSorted(byPosition),
    sessions: (sessions.data?.items ?? []).toSorted(byPosition),
    speakers: speakers.data?.items ?? [],
    isPending: queries.some((query) => query.isPending),
    error: queries.find((query) => query.error)?.error,
    refetch: () => queries.forEach((query) => query.error && void query.refetch()),
  };
}
