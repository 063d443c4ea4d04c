import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type MovedVisit, moveTimetableVisit, type Timetable, type TimetableVisit } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { toast, toastWithUndo } from '@/ui/toast';

interface Move {
  visit: TimetableVisit;
  startsAt: string;
  pinned: boolean;
}

/** Writes a move or a pin, with the way back. */
export function useMoveVisit({ id, seminarId }: Timetable) {
  const queryClient = useQueryClient();
  const refresh = () =>
    queryClient.invalidateQueries(
      operations('listTimetables', 'listTimetableVisits', 'getTimetableViolations', 'listHistory'),
    );
  const put = async ({ visit, startsAt, pinned }: Move): Promise<MovedVisit> => {
    const { data } = await moveTimetableVisit({
      path: { seminarId, timetableId: id, visitId: visit.id },
      body: { startsAt, pinned },
      headers: ifMatch(visit),
    });
    return data;
  };
  return useMutation({
    mutationFn: put,
    onSuccess: ({ visit, broken }, { visit: before }) =>
      toastWithUndo(
        broken.length > 0 ? (
          <Trans>Moved. Something does not fit now.</Trans>
        ) : (
          <Trans>Moved, and everything fits.</Trans>
        ),
        async () => {
          await put({ visit, startsAt: before.startsAt, pinned: before.pinned });
          await refresh();
        },
      ),
    onError: (error) => toast(problemWords(error)),
    onSettled: refresh,
  });
}
