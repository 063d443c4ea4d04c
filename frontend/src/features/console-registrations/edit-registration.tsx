import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { type Registration, updateRegistration } from '@/api/client';
import { getRegistrationOptions } from '@/api/client/@tanstack/react-query.gen';
import { ifMatch } from '@/api/headers';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { missingFields, registrationValues, toUpdateRegistration } from '@/ui/registration/registration-values';
import { useRegistrationForm } from '@/ui/registration/use-registration-form';
import type { SeminarParts } from '@/ui/seminar-parts';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';
import { RegistrationForm } from './registration-form';
import { showsRegistrations } from './registrations-query';
import { usePanelAddress } from './use-panel-address';

export function EditRegistration({ registration, parts }: { registration: Registration; parts: SeminarParts }) {
  const queryClient = useQueryClient();
  const seminar = useSeminar();
  const { stopEditing } = usePanelAddress();
  const path = { seminarId: registration.seminarId, registrationId: registration.id };
  const { questions } = useRegistrationForm(seminar.id);
  const controller = useSaveForm({
    initial: { values: registrationValues(registration), revision: registration.revision },
    validate: missingFields(seminar, questions),
    save: (values, revision) =>
      updateRegistration({
        path,
        body: toUpdateRegistration(values, questions, registration.answers),
        headers: ifMatch({ revision }),
      }),
    reload: async () => {
      const fresh = await queryClient.fetchQuery({ ...getRegistrationOptions({ path }), staleTime: 0 });
      return { values: registrationValues(fresh), revision: fresh.revision };
    },
    onSaved: () => {
      toast(<Trans>Saved.</Trans>);
      void queryClient.invalidateQueries(showsRegistrations).then(stopEditing);
    },
  });
  return <RegistrationForm controller={controller} parts={parts} save={<Trans>Save</Trans>} onCancel={stopEditing} />;
}
