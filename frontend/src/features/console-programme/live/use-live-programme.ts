import type { LiveChange } from '@/api/client';
import { useLiveChanges } from '@/ui/use-live-changes';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';

const programme = ['getProgramme', 'listClashes', 'listHistory', 'getDraftChanges', 'listVersions'];

/** What the programme is made of, and which operations show it. */
const shown = {
  session: [...programme, 'listSessions', 'getSession'],
  stage: [...programme, 'listStages', 'getStage'],
  speaker: [...programme, 'listSpeakers', 'getSpeaker'],
  stop: [...programme, 'listStops', 'getStop'],
  route: [...programme, 'listRoutes', 'getRoute'],
  group: [...programme, 'listGroups', 'getGroup'],
  seminar: [...programme, 'getSeminar'],
  'programme-version': programme,
};

/** Keeps the programme, or a part of it, as it is at the service while somebody looks at it. */
export function useLiveProgramme(onChange?: (change: LiveChange) => void) {
  const { id: seminarId } = useSeminar();
  const { access } = useSeminarAccess();
  useLiveChanges({ seminarId, enabled: access?.sees ?? false, shown, onChange });
}
