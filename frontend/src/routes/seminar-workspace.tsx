import { useLingui } from '@lingui/react/macro';
import { PendingReplies } from '@/features/console-replies/pending-replies';
import { SeminarWorkspace } from '@/ui/layout/seminar-workspace';
import type { Tab } from '@/ui/layout/tabs';

export function Workspace() {
  return <SeminarWorkspace tabs={useWorkspaceTabs()} />;
}

/** The parts of the work on a seminar, in the order in which they are done. */
export function useWorkspaceTabs(): Tab[] {
  const { t } = useLingui();
  return [
    { path: '', name: t`Overview` },
    { path: 'details', name: t`Details` },
    { path: 'programme', name: t`Programme` },
    { path: 'routes', name: t`Routes` },
    { path: 'press-release', name: t`Press release` },
    { path: 'replies', name: t`Replies`, mark: <PendingReplies /> },
    { path: 'registrations', name: t`Registrations` },
    { path: 'division', name: t`Division` },
    { path: 'timetable', name: t`Timetable` },
    { path: 'team', name: t`Team` },
    { path: 'history', name: t`History` },
  ];
}
