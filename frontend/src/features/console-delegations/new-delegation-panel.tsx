import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DelegationReceipt } from '@/api/client';
import { createDelegation } from '@/api/client/sdk.gen';
import { useIdempotency } from '@/api/headers';
import { CopyLink } from '@/ui/copy-link';
import {
  type DelegationValues,
  emptyDelegation,
  missingInDelegation,
  toDelegation,
} from '@/ui/delegation/delegation-values';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { Notice } from '@/ui/notice';
import { SidePanel } from '@/ui/side-panel';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { DelegationFields } from './delegation-fields';
import classes from './delegations.module.css';
import { showsDelegations } from './delegations-query';
import { panelParams, usePanelAddress } from './use-panel-address';

/** An organizer opens a delegation for a contact who cannot do it alone. */
export function NewDelegationPanel({ opened }: { opened: boolean }) {
  const { t } = useLingui();
  const { close } = usePanelAddress();
  const [receipt, setReceipt] = useState<DelegationReceipt>();
  const end = () => {
    setReceipt(undefined);
    close();
  };
  return (
    <SidePanel opened={opened} onClose={end} openBy={panelParams} title={t`Open a delegation`}>
      {receipt ? <Receipt receipt={receipt} /> : <NewDelegation onDone={setReceipt} />}
    </SidePanel>
  );
}

function NewDelegation({ onDone }: { onDone: (receipt: DelegationReceipt) => void }) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { id: seminarId } = useSeminar();
  const once = useIdempotency();
  const { close } = usePanelAddress();
  const controller = useSaveForm<DelegationValues, DelegationReceipt>({
    initial: { values: emptyDelegation(language) },
    validate: missingInDelegation,
    save: async (values) => {
      const body = { ...toDelegation(values), consent: true };
      const { data } = await once(body, (headers) => createDelegation({ path: { seminarId }, body, headers }));
      return data;
    },
    onSaved: (receipt) => {
      void queryClient.invalidateQueries(showsDelegations);
      onDone(receipt);
    },
  });
  return <DelegationFields controller={controller} save={<Trans>Open</Trans>} onCancel={close} />;
}

function Receipt({ receipt: { link, delegationId } }: { receipt: DelegationReceipt }) {
  const { show } = usePanelAddress();
  return (
    <div className={classes.form}>
      {link ? (
        <Notice tone="success" title={<Trans>The link of the contact, shown this once</Trans>}>
          <CopyLink link={link} />
        </Notice>
      ) : (
        <Notice tone="warning" title={<Trans>This contact has a delegation already</Trans>}>
          <Trans>Nothing was changed.</Trans>
        </Notice>
      )}
      <div className={classes.buttons}>
        <Button onClick={() => show(delegationId)}>
          <Trans>Open the delegation</Trans>
        </Button>
      </div>
    </div>
  );
}
