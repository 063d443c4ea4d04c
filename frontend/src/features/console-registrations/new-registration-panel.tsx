import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createRegistration, type RegistrationReceipt } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { emptyRegistration, missingFields, toCreateRegistration } from '@/ui/registration/registration-values';
import { useRegistrationForm } from '@/ui/registration/use-registration-form';
import type { SeminarParts } from '@/ui/seminar-parts';
import { SidePanel } from '@/ui/side-panel';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { ReceiptNotice } from './receipt-notice';
import { RegistrationForm } from './registration-form';
import { showsRegistrations } from './registrations-query';
import { panelParams, usePanelAddress } from './use-panel-address';

/** An organizer registers somebody who cannot do it alone. */
export function NewRegistrationPanel({ parts, opened }: { parts: SeminarParts; opened: boolean }) {
  const { t } = useLingui();
  const { close } = usePanelAddress();
  return (
    <SidePanel opened={opened} onClose={close} openBy={panelParams} title={t`Register somebody`}>
      <NewRegistration parts={parts} />
    </SidePanel>
  );
}

function NewRegistration({ parts }: { parts: SeminarParts }) {
  const [receipt, setReceipt] = useState<RegistrationReceipt>();
  return receipt ? (
    <ReceiptNotice receipt={receipt} onAnother={() => setReceipt(undefined)} />
  ) : (
    <NewRegistrationForm parts={parts} onDone={setReceipt} />
  );
}

interface NewRegistrationFormProps {
  parts: SeminarParts;
  onDone: (receipt: RegistrationReceipt) => void;
}

function NewRegistrationForm({ parts, onDone }: NewRegistrationFormProps) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  const seminar = useSeminar();
  const once = useIdempotency();
  const { close } = usePanelAddress();
  const { questions } = useRegistrationForm(seminar.id);
  const controller = useSaveForm({
    initial: { values: emptyRegistration(language) },
    validate: missingFields(seminar, questions),
    save: async (values) => {
      const body = toCreateRegistration(values, questions);
      const { data } = await once(body, (headers) =>
        createRegistration({ path: { seminarId: seminar.id }, body, headers }),
      );
      return data;
    },
    onSaved: (receipt) => {
      void queryClient.invalidateQueries(showsRegistrations);
      onDone(receipt);
    },
  });
  return (
    <RegistrationForm
      controller={controller}
      parts={parts}
      isNew
      save={<Trans context="somebody">Register</Trans>}
      onCancel={close}
    />
  );
}
