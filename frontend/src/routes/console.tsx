import { useLingui } from '@lingui/react/macro';
import { type ConsoleArea, ConsoleShell } from '@/ui/layout/console-shell';

export function Console() {
  const { t } = useLingui();
  const areas: ConsoleArea[] = [
    { path: 'seminars', name: t`Seminars` },
    { path: 'organizations', name: t`Organizations` },
    { path: 'clusters', name: t`Clusters` },
  ];
  return <ConsoleShell areas={areas} />;
}
