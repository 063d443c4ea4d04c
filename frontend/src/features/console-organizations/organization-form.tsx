import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { organizationKindWords } from '@/lib/words';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { NumberField } from '@/ui/forms/number-field';
import { FieldRow, FormSection, ResourceForm } from '@/ui/forms/resource-form';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { useRegions } from '@/ui/use-regions';
import type { OrganizationValues } from './organization-values';

interface OrganizationFormProps {
  controller: SaveForm<OrganizationValues>;
  readOnly?: boolean;
  actions?: ReactNode;
}

export function OrganizationForm({ controller, readOnly, actions }: OrganizationFormProps) {
  const { t } = useLingui();
  const regions = useRegions();
  const { form } = controller;
  const labels = {
    kind: t`Kind`,
    name: t`Name`,
    shortName: t`Short name`,
    regionCode: t`Region`,
    city: t`City`,
    address: t`Address`,
    latitude: t`Latitude`,
    longitude: t`Longitude`,
    website: t`Website`,
    phone: t`Phone`,
  };
  const props = (name: keyof typeof labels) => ({
    ...form.getInputProps(name),
    id: fieldId(name),
    label: labels[name],
  });
  const localized = (name: keyof typeof labels) => ({ form, name, label: labels[name] });
  return (
    <ResourceForm controller={controller} label={t`Organization`} fields={labels} readOnly={readOnly} actions={actions}>
      <FormSection title={<Trans>What it is</Trans>}>
        <FieldRow>
          <NativeSelect
            {...props('kind')}
            required
            data={[
              { value: '', label: t`Choose…`, disabled: true },
              ...Object.entries(organizationKindWords()).map(([value, label]) => ({ value, label })),
            ]}
          />
        </FieldRow>
        <LocalizedInput {...localized('name')} required maxLength={200} />
        <LocalizedInput
          {...localized('shortName')}
          description={t`Stands where there is little room, as on the map of the routes.`}
          maxLength={60}
        />
      </FormSection>
      <FormSection title={<Trans>Where it is</Trans>}>
        <FieldRow>
          <NativeSelect {...props('regionCode')} data={[{ value: '', label: t`Not given` }, ...regions.choices]} />
        </FieldRow>
        <LocalizedInput {...localized('city')} maxLength={100} />
        <LocalizedInput {...localized('address')} maxLength={300} />
        <FieldRow>
          <NumberField {...props('latitude')} />
          <NumberField {...props('longitude')} />
        </FieldRow>
      </FormSection>
      <FormSection title={<Trans>How to reach it</Trans>}>
        <FieldRow>
          <TextInput {...props('website')} type="url" placeholder="https://" maxLength={300} />
          <TextInput {...props('phone')} type="tel" maxLength={40} />
        </FieldRow>
      </FormSection>
    </ResourceForm>
  );
}
