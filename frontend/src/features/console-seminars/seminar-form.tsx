import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { isBelow } from '@/lib/typed-number';
import { levelWords, sessionKindWords } from '@/lib/words';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { LocalizedList } from '@/ui/forms/localized-list';
import { NumberField } from '@/ui/forms/number-field';
import { FieldRow, FormSection, ResourceForm } from '@/ui/forms/resource-form';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { OrganizationPicker, OrganizationsPicker } from '@/ui/pickers/organization-picker';
import { TimeZonePicker } from '@/ui/pickers/time-zone-picker';
import { CategoryList } from './category-list';
import type { SeminarValues } from './seminar-values';

interface SeminarFormProps {
  controller: SaveForm<SeminarValues>;
  readOnly?: boolean;
  /** How many people have a place, where that is known. */
  confirmed?: number;
  actions?: ReactNode;
}

export function SeminarForm({ controller, readOnly, confirmed, actions }: SeminarFormProps) {
  const { t } = useLingui();
  const { form } = controller;
  const labels = {
    title: t`Title`,
    slug: t`Name in the address`,
    level: t`Level`,
    heldWithin: t`Held within`,
    purpose: t`Purpose`,
    audience: t`For whom`,
    directions: t`Directions of the cluster work`,
    activities: t`Kinds of activities during the seminar`,
    startsOn: t`First day`,
    endsOn: t`Last day`,
    opensAt: t`Begins at`,
    closesAt: t`Ends at`,
    timeZone: t`Time zone`,
    venue: t`Venue`,
    venueOrganizationId: t`Organization at the venue`,
    organizerIds: t`Organizers`,
    contactEmail: t`E-mail for questions`,
    capacity: t`Number of places`,
    retentionDays: t`Days that data of participants are kept`,
    waitingList: t`Waiting list`,
    categories: t`Categories of participants`,
    sampleData: t`Sample data`,
  };
  const tooFew = isBelow(form.values.capacity, confirmed)
    ? plural(confirmed ?? 0, {
        one: '# person already has a place and keeps it',
        other: '# people already have a place; all keep it',
      })
    : undefined;
  type Field = keyof typeof labels;
  const props = (name: Field) => ({ ...form.getInputProps(name), id: fieldId(name), label: labels[name] });
  const checkbox = (name: Field) => ({ ...form.getInputProps(name, { type: 'checkbox' }), id: fieldId(name) });
  const localized = (name: Field) => ({ form, name, label: labels[name] });
  return (
    <ResourceForm controller={controller} label={t`Seminar`} fields={labels} readOnly={readOnly} actions={actions}>
      <FormSection title={<Trans>About the seminar</Trans>}>
        <LocalizedInput {...localized('title')} required maxLength={300} />
        <FieldRow>
          <TextInput
            {...props('slug')}
            required
            maxLength={80}
            description={t`Small Latin letters, figures and hyphens, such as astana-2019`}
          />
          <NativeSelect
            {...props('level')}
            required
            description={t`Who it is meant to gather`}
            data={[
              { value: '', label: t`Choose…`, disabled: true },
              ...Object.entries(levelWords()).map(([value, label]) => ({ value, label })),
            ]}
          />
        </FieldRow>
        <LocalizedInput {...localized('heldWithin')} maxLength={300} />
        <LocalizedInput {...localized('purpose')} long maxLength={4000} />
        <LocalizedInput {...localized('audience')} long maxLength={1000} />
      </FormSection>
      <FormSection title={<Trans>When and where</Trans>}>
        <FieldRow>
          <TextInput {...props('startsOn')} type="date" required />
          <TextInput {...props('endsOn')} type="date" />
          <TextInput {...props('opensAt')} type="time" />
          <TextInput {...props('closesAt')} type="time" />
        </FieldRow>
        <FieldRow>
          <TimeZonePicker {...props('timeZone')} />
          <OrganizationPicker {...props('venueOrganizationId')} />
        </FieldRow>
        <LocalizedInput {...localized('venue')} maxLength={300} />
      </FormSection>
      <FormSection title={<Trans>Who holds it</Trans>}>
        <OrganizationsPicker {...props('organizerIds')} />
        <FieldRow>
          <TextInput {...props('contactEmail')} type="email" maxLength={200} />
        </FieldRow>
      </FormSection>
      <FormSection title={<Trans>Registration</Trans>}>
        <FieldRow>
          <NumberField {...props('capacity')} description={t`Empty: not limited. 0: nobody.`} warning={tooFew} />
        </FieldRow>
        <Checkbox {...checkbox('waitingList')} label={t`Those who find no place wait for one`} />
        <NumberField
          {...props('retentionDays')}
          description={t`After the last day; then names and contacts are erased.`}
        />
        <CategoryList form={form} label={labels.categories} />
        <Checkbox {...checkbox('sampleData')} label={t`The people in this seminar are invented (sample data)`} />
      </FormSection>
      <FormSection title={<Trans>Content</Trans>}>
        <LocalizedList
          name="directions"
          label={labels.directions}
          nameOf={(place) => t`Direction ${place}`}
          add={t`Add a direction`}
          form={form}
          count={form.values.directions.length}
          maxLength={500}
        />
        <MultiSelect
          {...props('activities')}
          data={Object.entries(sessionKindWords()).map(([value, label]) => ({ value, label }))}
        />
      </FormSection>
    </ResourceForm>
  );
}
