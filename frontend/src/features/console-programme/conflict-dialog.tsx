import { Trans, useLingui } from '@lingui/react/macro';
import { plainText } from '@/lib/localized';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useLanguage } from '@/ui/use-language';
import type { Conflict } from './edits/edits';
import { LastChange } from './last-change';

interface ConflictDialogProps {
  conflict: Conflict | undefined;
  onResolve: (whose: 'mine' | 'theirs') => void;
}

/** Somebody else was faster with the same thing: what they made of it, and whether mine is to stand all the same. */
export function ConflictDialog({ conflict, onResolve }: ConflictDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const title = plainText(conflict?.theirs.title, language);
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
      {conflict && <LastChange session={conflict.theirs} />}
    </ConfirmDialog>
  );
}
