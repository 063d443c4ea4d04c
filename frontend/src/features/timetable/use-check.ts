import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { checkTimetableMoves, type Timetable } from '@/api/client';

interface Move {
  visitId: string;
  startsAt: string;
}

/** What moving a visit would break, asked while it is being moved. Nothing is written. */
export function useCheck({ id, seminarId, revision }: Timetable, move: Move | undefined) {
  const [asked] = useDebouncedValue(move, 120);
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['check-moves', id, revision, asked?.visitId, asked?.startsAt],
    queryFn: async ({ signal }) => {
      const { data: checked } = await checkTimetableMoves({
        path: { seminarId, timetableId: id },
        body: { moves: asked ? [asked] : [] },
        headers: { 'Idempotency-Key': crypto.randomUUID() },
        signal,
      });
      return checked;
    },
    enabled: Boolean(asked),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const isOfMove = move && asked?.visitId === move.visitId && asked.startsAt === move.startsAt && !isPlaceholderData;
  return { checked: move && data, settled: Boolean(isOfMove && data) };
}
