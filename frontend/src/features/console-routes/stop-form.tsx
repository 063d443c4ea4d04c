import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { routeName } from '@/lib/words';
import { BreaksField } from '@/ui/forms/breaks-field';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { LocalizedList } from '@/ui/forms/localized-list';
import { NumberField } from '@/ui/forms/number-field';
import { FieldRow, FormSection, ResourceForm } from '@/ui/forms/resource-form';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { ClustersPicker } from '@/ui/pickers/cluster-picker';
import { LanguagesPicker } from '@/ui/pickers/languages-picker';
import { SessionsPicker } from '@/ui/pickers/session-picker';
import { OrganizationPicker } from '@/ui/pickers/organization-picker';
import { useLanguage } from '@/ui/use-language';
import type { StopValues } from './stop-values';
import { useRouteParts } from './use-route-parts';

interface StopFormProps {
  controller: SaveForm<StopValues>;
  readOnly?: boolean;
  actions?: ReactNode;
}

export function StopForm({ controller, readOnly, actions }: StopFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { routes } = useRouteParts();
  const { form } = controller;
  const labels = {
    routeId: t`Route`,
    organizationId: t`Host organization`,
    clusterIds: t`Clusters shown here`,
    sessionIds: t`Sessions held here`,
    topics: t`Topics`,
    visitMinutes: t`Length of the visit, minutes`,
    opensAt: t`Open from`,
    closesAt: t`Open until`,
    hostGroupLimit: t`Groups at once, at most`,
    hostPeopleLimit: t`People at once, at most`,
    breaks: t`Breaks`,
    stepFreeAccess: t`Access without steps`,
    languages: t`Languages in which it is shown`,
    shown: t`What will be shown`,
  };
  type Field = keyof typeof labels;
  const props = (name: Field) => ({ ...form.getInputProps(name), id: fieldId(name), label: labels[name] });
  return (
    <ResourceForm controller={controller} label={t`Stop`} fields={labels} readOnly={readOnly} actions={actions}>
      <FormSection title={<Trans>Where</Trans>}>
        <FieldRow>
          <NativeSelect
            {...props('routeId')}
            required
            data={[
              { value: '', label: t`Choose…`, disabled: true },
              ...routes.map((route) => ({ value: route.id, label: routeName(route, language) })),
            ]}
          />
          <OrganizationPicker {...props('organizationId')} required />
        </FieldRow>
      </FormSection>
      <FormSection title={<Trans>What it shows</Trans>}>
        <ClustersPicker {...props('clusterIds')} />
        <SessionsPicker {...props('sessionIds')} />
        <LocalizedList
          name="topics"
          label={labels.topics}
          form={form}
          nameOf={(place) => t`Topic ${place}`}
          add={t`Add a topic`}
          count={form.values.topics.length}
          maxLength={200}
        />
        <LocalizedInput name="shown" label={labels.shown} form={form} long maxLength={2000} />
        <LanguagesPicker {...props('languages')} description={t`None chosen: not known`} />
      </FormSection>
      <FormSection title={<Trans>How one can visit</Trans>}>
        <FieldRow>
          <NumberField {...props('visitMinutes')} />
          <TextInput {...props('opensAt')} type="time" />
          <TextInput {...props('closesAt')} type="time" />
        </FieldRow>
        <BreaksField form={form} label={labels.breaks} />
        <FieldRow>
          <NumberField {...props('hostGroupLimit')} />
          <NumberField {...props('hostPeopleLimit')} />
          <NativeSelect
            {...props('stepFreeAccess')}
            data={[
              { value: '', label: t`Not known` },
              { value: 'yes', label: t`Yes` },
              { value: 'no', label: t`No` },
            ]}
          />
        </FieldRow>
      </FormSection>
    </ResourceForm>
  );
}
