import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { HostedStop } from '@/api/client';
import { getHostedStopOptions } from '@/api/client/@tanstack/react-query.gen';
import { updateHostedStop } from '@/api/client/sdk.gen';
import { BreaksField } from '@/ui/forms/breaks-field';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { NumberField } from '@/ui/forms/number-field';
import { FieldRow, FormSection, ResourceForm } from '@/ui/forms/resource-form';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { LanguagesPicker } from '@/ui/pickers/languages-picker';
import { showsVisits } from './hosting-query';
import { termsRules, termsValues, toTerms } from './terms-values';

/** Whom the host takes, when, and what it shows. */
export function TermsForm({ visit }: { visit: HostedStop }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const path = { stopId: visit.id };
  const { controller } = useResourceEditor({
    resource: visit,
    toValues: termsValues,
    toBody: toTerms,
    rules: termsRules,
    // a stop is made and deleted by the organizers alone
    create: () => Promise.reject(new Error('a host makes no stops')),
    update: (body, headers) => updateHostedStop({ path, body, headers }),
    remove: () => Promise.reject(new Error('a host deletes no stops')),
    fetch: () => queryClient.fetchQuery({ ...getHostedStopOptions({ path }), staleTime: 0 }),
    shows: showsVisits,
  });
  const { form } = controller;
  const labels = {
    hostGroupLimit: t`Groups at once, at most`,
    hostPeopleLimit: t`People at once, at most`,
    opensAt: t`Open from`,
    closesAt: t`Open until`,
    breaks: t`Closed in between`,
    languages: t`Languages in which you show`,
    stepFreeAccess: t`Access without steps`,
    shown: t`What visitors will see`,
  };
  type Field = keyof typeof labels;
  const props = (name: Field) => ({ ...form.getInputProps(name), id: fieldId(name), label: labels[name] });
  return (
    <ResourceForm controller={controller} label={t`Conditions of the visit`} fields={labels}>
      <FormSection title={<Trans>How many you take, and when</Trans>}>
        <FieldRow>
          <NumberField {...props('hostGroupLimit')} />
          <NumberField {...props('hostPeopleLimit')} />
        </FieldRow>
        <FieldRow>
          <TextInput {...props('opensAt')} type="time" />
          <TextInput {...props('closesAt')} type="time" />
        </FieldRow>
        <BreaksField form={form} label={labels.breaks} />
      </FormSection>
      <FormSection title={<Trans>What you show, and to whom</Trans>}>
        <LocalizedInput name="shown" label={labels.shown} form={form} long maxLength={2000} />
        <LanguagesPicker {...props('languages')} description={t`None chosen: not known`} />
        <NativeSelect
          {...props('stepFreeAccess')}
          data={[
            { value: '', label: t`Not known` },
            { value: 'yes', label: t`Yes` },
            { value: 'no', label: t`No` },
          ]}
        />
      </FormSection>
    </ResourceForm>
  );
}
