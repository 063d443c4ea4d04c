import { useLingui } from '@lingui/react/macro';
import { type ConsoleArea, ConsoleShell } from '@/ui/layout/console-shell';
import { useMe } from '@/ui/use-me';

export function Console() {
  const { t } = useLingui();
  const { may } = useMe();
  const areas: ConsoleArea[] = [
    { path: 'seminars', name: t`Seminars` },
    { path: 'organizations', name: t`Organizations` },
    { path: 'clusters', name: t`Clusters` },
    ...(may('administration:all') ? [{ path: 'invitations', name: t`Invitations` }] : []),
  ];
  return <ConsoleShell areas={areas} />;
}
