import { t } from '@lingui/core/macro';
import type { Timetable } from '@/api/client';

/** What a timetable is called: by its age among those there are, newest first. */
export function timetableName(timetables: readonly Timetable[], { id }: Pick<Timetable, 'id'>): string {
  const number = timetables.length - timetables.findIndex((timetable) => timetable.id === id);
  return t`Timetable ${number}`;
}

export function timetableStateWords(): Record<Timetable['state'], string> {
  return {
    COMPUTING: t`Being computed`,
    PROPOSED: t`Proposed`,
    ADOPTED: t`In force`,
    SUPERSEDED: t`Was in force`,
    IMPOSSIBLE: t`Impossible`,
    FAILED: t`Nothing found`,
    CANCELLED: t`Broken off`,
  };
}
