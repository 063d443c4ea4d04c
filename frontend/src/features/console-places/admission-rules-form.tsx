import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, MultiSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AdmissionRules } from '@/api/client';
import {
  getAdmissionRulesOptions,
  getAdmissionRulesQueryKey,
  getRegistrationFormOptions,
} from '@/api/client/@tanstack/react-query.gen';
import { updateAdmissionRules } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { plainText } from '@/lib/localized';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { fieldId } from '@/ui/forms/form-problem';
import { NumberField } from '@/ui/forms/number-field';
import { numberRule } from '@/ui/forms/number-rule';
import { FormSection, ResourceForm } from '@/ui/forms/resource-form';
import { useNewer } from '@/ui/forms/use-newer';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { showsPlaces } from './places-queries';

const valuesOf = ({ approval, approvalAgain, offerHours }: AdmissionRules) => ({
  approval,
  approvalAgain,
  offerHours: typedNumber(offerHours),
});

export function AdmissionRulesForm({ rules }: { rules: AdmissionRules }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { id: seminarId } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const path = { seminarId };
  const controller = useSaveForm({
    initial: { values: valuesOf(rules), revision: rules.revision },
    validate: { offerHours: numberRule({ min: 1, max: 336, required: true }) },
    save: async ({ offerHours, ...values }, revision) => {
      const body = { ...values, offerHours: readNumber(offerHours) ?? 0 };
      const { data } = await updateAdmissionRules({ path, body, headers: ifMatch({ revision }) });
      return data;
    },
    reload: async () => {
      const fresh = await queryClient.fetchQuery({ ...getAdmissionRulesOptions({ path }), staleTime: 0 });
      return { values: valuesOf(fresh), revision: fresh.revision };
    },
    onSaved: (saved, sent) => {
      controller.standOnSaved({ values: valuesOf(saved), revision: saved.revision }, sent);
      queryClient.setQueryData(getAdmissionRulesQueryKey({ path }), saved);
      void queryClient.invalidateQueries(showsPlaces);
      toast(<Trans>Saved.</Trans>);
    },
  });
  useNewer(controller, { values: valuesOf(rules), revision: rules.revision });
  const { form } = controller;
  const labels = {
    approval: t`An organizer approves each registration`,
    approvalAgain: t`What a participant may change only with a new approval`,
    offerHours: t`Hours that an offered place is kept`,
  };
  const fields = useFields();
  // a question that was taken out of the form is shown by its code
  const known = new Set(fields.map(({ value }) => value));
  const codes = rules.approvalAgain.filter((field) => !known.has(field)).map((code) => ({ value: code, label: code }));
  return (
    <ResourceForm
      controller={controller}
      label={t`How places are given`}
      fields={labels}
      readOnly={!mayChange('registrations:write')}
    >
      <FormSection title={<Trans>How places are given</Trans>}>
        <Checkbox
          {...form.getInputProps('approval', { type: 'checkbox' })}
          id={fieldId('approval')}
          label={labels.approval}
          description={t`Until then nobody takes a place. Whoever you register by hand is approved.`}
        />
        <MultiSelect
          {...form.getInputProps('approvalAgain')}
          id={fieldId('approvalAgain')}
          label={labels.approvalAgain}
          description={t`Their place is kept while you look at it again.`}
          data={[...fields, ...codes]}
          searchable
          hidePickedOptions
        />
        <NumberField
          {...form.getInputProps('offerHours')}
          id={fieldId('offerHours')}
          label={labels.offerHours}
          description={t`A place that becomes free is offered to the first who waits. Unanswered, it goes to the next.`}
        />
      </FormSection>
    </ResourceForm>
  );
}

function useFields() {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const form = useQuery(getRegistrationFormOptions({ path: { seminarId } }));
  const questions = form.data?.questions ?? [];
  return [
    { value: 'fullName', label: t`Full name` },
    { value: 'email', label: t`E-mail` },
    { value: 'phone', label: t`Phone` },
    { value: 'workplace', label: t`Place of work` },
    { value: 'position', label: t`Position` },
    { value: 'regionCode', label: t`Region` },
    { value: 'categoryCode', label: t`Category` },
    { value: 'preferences', label: t`Wished routes` },
    { value: 'clusterWishes', label: t`Wished clusters` },
    { value: 'stepFreeAccess', label: t`Access without steps` },
    { value: 'note', label: t`Note` },
    ...questions.map(({ code, label }) => ({ value: code, label: plainText(label, language) })),
  ];
}
