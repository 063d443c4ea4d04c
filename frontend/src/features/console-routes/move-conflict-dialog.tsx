import { Trans, useLingui } from '@lingui/react/macro';
import { routeName } from '@/lib/words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useLanguage } from '@/ui/use-language';
import type { RouteParts } from './use-route-parts';
import type { MoveConflict } from './use-stop-moves';

interface MoveConflictDialogProps {
  conflict: MoveConflict | undefined;
  parts: RouteParts;
  onResolve: (whose: 'mine' | 'theirs') => void;
}

/** Somebody else was faster with the same stop: where it stands now, and whether it is to go where I put it all the same. */
export function MoveConflictDialog({ conflict, parts, onResolve }: MoveConflictDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const title = conflict ? parts.hostName(conflict.theirs.organizationId) : '';
  const route = parts.routes.find(({ id }) => id === conflict?.theirs.routeId);
  const name = route ? routeName(route, language) : '…';
  const place = conflict?.theirs.position ?? 0;
  return (
    <ConfirmDialog
      opened={conflict !== undefined}
      title={t`Somebody else has changed “${title}”`}
      confirm={<Trans>Apply mine all the same</Trans>}
      onConfirm={() => onResolve('mine')}
      onClose={() => onResolve('theirs')}
    >
      <p>
        <Trans>Nothing was overwritten: what you see is their version.</Trans>
      </p>
      <p>
        <Trans>
          It stands in place {place} of {name} now.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
