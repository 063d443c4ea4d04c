import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Session } from '@/api/client';
import { listSpeakersOptions, listStagesOptions } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { useSeminar } from '@/ui/use-seminar';
import { allSessionsOptions } from './all-sessions';

/** The operations that show a part of the programme. */
export const showsProgramme = operations(
  'listStages',
  'getStage',
  'listSessions',
  'getSession',
  'listSpeakers',
  'getSpeaker',
  'getProgramme',
  'listClashes',
  'getDraftChanges',
  'listVersions',
);

const ALL = { limit: 200 };
const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

/** Stages, sessions and speakers of the seminar, in their order. Stages and speakers fit into one page of each. */
export function useProgrammeParts() {
  const path = { seminarId: useSeminar().id };
  const stages = useQuery(listStagesOptions({ path, query: ALL }));
  const sessions = useQuery(allSessionsOptions(path));
  const speakers = useQuery(listSpeakersOptions({ path, query: ALL }));
  const queries = [stages, sessions, speakers];
  const parts = useMemo(
    () => ({
      stages: (stages.data?.items ?? []).toSorted(byPosition),
      sessions: (sessions.data ?? []).toSorted(byPosition),
      speakers: speakers.data?.items ?? [],
    }),
    [stages.data, sessions.data, speakers.data],
  );
  return {
    ...parts,
    isPending: queries.some((query) => query.isPending),
    /** Of what is not there at all; what was read once stays, should it not be read again. */
    error: queries.find((query) => query.isLoadingError)?.error,
    refetch: () => queries.forEach((query) => query.isLoadingError && void query.refetch()),
  };
}

export type ProgrammeParts = Readonly<
  Pick<ReturnType<typeof useProgrammeParts>, 'stages' | 'speakers'> & { sessions: readonly Session[] }
>;
