import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { ColourInput } from '@/ui/forms/colour-input';
import { fieldId } from '@/ui/forms/form-problem';
import { ListFrame } from '@/ui/forms/list-frame';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { LocalizedList } from '@/ui/forms/localized-list';
import { localizedValues } from '@/ui/forms/localized-values';
import { FieldRow, FormSection, ResourceForm } from '@/ui/forms/resource-form';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { OrganizationPicker, OrganizationsPicker } from '@/ui/pickers/organization-picker';
import type { ClusterValues } from './cluster-values';

interface ClusterFormProps {
  controller: SaveForm<ClusterValues>;
  readOnly?: boolean;
  actions?: ReactNode;
}

export function ClusterForm({ controller, readOnly, actions }: ClusterFormProps) {
  const { t } = useLingui();
  const { form } = controller;
  const labels = {
    name: t`Name`,
    summary: t`What it does`,
    colour: t`Colour`,
    leadOrganizationId: t`Leading organization`,
    memberOrganizationIds: t`Members`,
    directions: t`Directions`,
    goals: t`Goals`,
    indicators: t`Indicators`,
  };
  type Field = keyof typeof labels;
  const props = (name: Field) => ({ ...form.getInputProps(name), id: fieldId(name), label: labels[name] });
  const localized = (name: Field) => ({ form, name, label: labels[name] });
  return (
    <ResourceForm controller={controller} label={t`Cluster`} fields={labels} readOnly={readOnly} actions={actions}>
      <FormSection title={<Trans>About the cluster</Trans>}>
        <LocalizedInput {...localized('name')} required maxLength={200} />
        <LocalizedInput {...localized('summary')} long maxLength={2000} />
        <FieldRow>
          <ColourInput {...props('colour')} />
        </FieldRow>
      </FormSection>
      <FormSection title={<Trans>Who works together</Trans>}>
        <OrganizationPicker {...props('leadOrganizationId')} />
        <OrganizationsPicker {...props('memberOrganizationIds')} />
      </FormSection>
      <FormSection title={<Trans>What it is directed at</Trans>}>
        <LocalizedList
          {...localized('directions')}
          nameOf={(place) => t`Direction ${place}`}
          add={t`Add a direction`}
          count={form.values.directions.length}
          maxLength={500}
        />
        <LocalizedList
          {...localized('goals')}
          nameOf={(place) => t`Goal ${place}`}
          add={t`Add a goal`}
          count={form.values.goals.length}
          maxLength={500}
        />
        <ListFrame
          name="indicators"
          label={labels.indicators}
          count={form.values.indicators.length}
          nameOf={(place) => t`Indicator ${place}`}
          error={form.errors.indicators}
          add={t`Add an indicator`}
          onAdd={() => form.insertListItem('indicators', { name: localizedValues(undefined), target: '' })}
          onRemove={(index) => form.removeListItem('indicators', index)}
          entry={(index, which) => (
            <>
              <LocalizedInput name={`indicators.${index}.name`} label={which} form={form} maxLength={300} required />
              <TextInput
                {...form.getInputProps(`indicators.${index}.target`)}
                id={fieldId(`indicators.${index}.target`)}
                label={t`Target of indicator ${index + 1}`}
                maxLength={100}
                mt="sm"
              />
            </>
          )}
        />
      </FormSection>
    </ResourceForm>
  );
}
