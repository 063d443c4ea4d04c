import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Session } from '@/api/client';
import { listSpeakers, listStages } from '@/api/client/sdk.gen';
import { everyItem, operations } from '@/api/pages';
import { useSeminar } from '@/ui/use-seminar';
import { allSessionsOptions } from '@/ui/all-sessions';

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
  'listSessionPlaces',
);

const allStagesOptions = (path: { seminarId: string }) =>
  queryOptions({
    queryKey: [{ _id: 'listStages', all: true, path }] as const,
    queryFn: ({ signal }) => everyItem((after) => listStages({ path, query: { limit: 200, after }, signal })),
  });

const allSpeakersOptions = (path: { seminarId: string }) =>
  queryOptions({
    queryKey: [{ _id: 'listSpeakers', all: true, path }] as const,
    queryFn: ({ signal }) => everyItem((after) => listSpeakers({ path, query: { limit: 200, after }, signal })),
  });

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

/** Stages, sessions and speakers of the seminar, all of them, in their order. */
export function useProgrammeParts() {
  const path = { seminarId: useSeminar().id };
  const stages = useQuery(allStagesOptions(path));
  const sessions = useQuery(allSessionsOptions(path));
  const speakers = useQuery(allSpeakersOptions(path));
  const queries = [stages, sessions, speakers];
  const parts = useMemo(
    () => ({
      stages: (stages.data ?? []).toSorted(byPosition),
      sessions: (sessions.data ?? []).toSorted(byPosition),
      speakers: speakers.data ?? [],
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
