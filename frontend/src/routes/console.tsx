import { useLingui } from '@lingui/react/macro';
import { useMatch } from 'react-router';
import { CommandPalette } from '@/features/console-search/command-palette';
import { type ConsoleArea, ConsoleShell } from '@/ui/layout/console-shell';
import { useMe } from '@/ui/use-me';
import { useWorkspaceTabs } from './seminar-workspace';

export function Console() {
  const { t } = useLingui();
  const { me, may } = useMe();
  const parts = usePartsOfSeminar();
  const hosts = may('visits:own');
  // whoever only hosts has nothing to look for in the rest
  const organizes = me !== undefined && (!hosts || may('seminars:read'));
  const areas: ConsoleArea[] = [
    ...(hosts ? [{ path: 'hosting', name: t`Visits to us` }] : []),
    ...(organizes
      ? [
          { path: 'seminars', name: t`Seminars` },
          { path: 'organizations', name: t`Organizations` },
          { path: 'clusters', name: t`Clusters` },
        ]
      : []),
    ...(may('administration:all') ? [{ path: 'invitations', name: t`Invitations` }] : []),
  ];
  return <ConsoleShell areas={areas} tools={organizes && <CommandPalette areas={areas} parts={parts} />} />;
}

/** The parts of the seminar that is open, where one is. */
function usePartsOfSeminar(): ConsoleArea[] {
  const tabs = useWorkspaceTabs();
  const seminarId = useMatch('/:lang/console/seminars/:seminarId/*')?.params.seminarId;
  if (!seminarId || seminarId === 'new') return [];
  return tabs.map(({ path, name }) => ({ path: `seminars/${seminarId}${path && `/${path}`}`, name }));
}
