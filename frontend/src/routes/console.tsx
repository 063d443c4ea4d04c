import { useLingui } from '@lingui/react/macro';
import { useMatch } from 'react-router';
import { CommandPalette } from '@/features/console-search/command-palette';
import { type ConsoleArea, ConsoleShell } from '@/ui/layout/console-shell';
import { useMe } from '@/ui/use-me';
import { useWorkspaceTabs } from './seminar-workspace';

export function Console() {
  const { t } = useLingui();
  const { may } = useMe();
  const areas: ConsoleArea[] = [
    { path: 'seminars', name: t`Seminars` },
    { path: 'organizations', name: t`Organizations` },
    { path: 'clusters', name: t`Clusters` },
    ...(may('administration:all') ? [{ path: 'invitations', name: t`Invitations` }] : []),
  ];
  return <ConsoleShell areas={areas} tools={<CommandPalette areas={areas} parts={usePartsOfSeminar()} />} />;
}

/** The parts of the seminar that is open, where one is. */
function usePartsOfSeminar(): ConsoleArea[] {
  const tabs = useWorkspaceTabs();
  const seminarId = useMatch('/:lang/console/seminars/:seminarId/*')?.params.seminarId;
  if (!seminarId || seminarId === 'new') return [];
  return tabs.map(({ path, name }) => ({ path: `seminars/${seminarId}${path && `/${path}`}`, name }));
}
