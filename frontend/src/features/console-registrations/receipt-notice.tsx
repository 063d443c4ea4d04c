import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { RegistrationReceipt } from '@/api/client';
import { CopyLink } from '@/ui/copy-link';
import { Notice } from '@/ui/notice';
import classes from './receipt-notice.module.css';
import { StatusBadge } from '@/ui/registration/status-badge';
import { usePanelAddress } from './use-panel-address';

/** What came of registering somebody by hand. */
export function ReceiptNotice({ receipt, onAnother }: { receipt: RegistrationReceipt; onAnother: () => void }) {
  const { show } = usePanelAddress();
  const { link, status, registrationId } = receipt;
  return (
    <div className={classes.receipt}>
      {status && <StatusBadge status={status} />}
      {link ? (
        <Notice tone="success" title={<Trans>The link of the participant, shown this once</Trans>}>
          <CopyLink link={link} />
          <Trans>It was mailed too. With it the person sees the group, changes the data or withdraws.</Trans>
        </Notice>
      ) : (
        <Notice tone="warning" title={<Trans>Somebody with this e-mail is registered already</Trans>}>
          <Trans>Nothing was changed.</Trans>
        </Notice>
      )}
      <div className={classes.buttons}>
        <Button onClick={() => show(registrationId)}>
          <Trans>Open the registration</Trans>
        </Button>
        <Button variant="default" onClick={onAnother}>
          <Trans>Register another</Trans>
        </Button>
      </div>
    </div>
  );
}
