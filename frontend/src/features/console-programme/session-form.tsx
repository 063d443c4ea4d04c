import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useCallback, useRef } from 'react';
import { plainText } from '@/lib/localized';
import { sessionKindWords } from '@/lib/words';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { NumberField } from '@/ui/forms/number-field';
import { FieldRow, FormSection, ResourceForm } from '@/ui/forms/resource-form';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { ClustersPicker } from '@/ui/pickers/cluster-picker';
import { OrganizationPicker } from '@/ui/pickers/organization-picker';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { ChosenSpeakers } from './chosen-speakers';
import { NewSpeaker } from './new-speaker';
import type { SessionValues } from './session-values';
import { TimeSteppers } from './time-steppers';
import { useProgrammeParts } from './use-programme-parts';

interface SessionFormProps {
  controller: SaveForm<SessionValues>;
  readOnly?: boolean;
  /** Buttons that move it in time. */
  steppers?: boolean;
  /** What else says where it is. */
  where?: ReactNode;
  actions?: ReactNode;
}

export function SessionForm({ controller, readOnly, steppers, where, actions }: SessionFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone, startsOn, endsOn } = useSeminar();
  const { stages, speakers } = useProgrammeParts();
  const speaker = useUnaddedSpeaker(controller);
  const { form } = controller;
  const labels = {
    stageId: t`Stage`,
    kind: t`Kind`,
    title: t`Title`,
    clusterIds: t`Clusters`,
    startsAt: t`Begins at`,
    endsAt: t`Ends at`,
    place: t`Place`,
    placeOrganizationId: t`Organization there`,
    capacity: t`Number of places`,
    signUp: t`Only for those who sign up`,
    speakerIds: t`Speakers`,
    presentedBy: t`Presented by`,
    summary: t`Summary`,
  };
  type Field = keyof typeof labels;
  const props = (name: Field) => ({ ...form.getInputProps(name), id: fieldId(name), label: labels[name] });
  const localized = (name: Field) => ({ form, name, label: labels[name] });
  const choose = { value: '', label: t`Choose…`, disabled: true };
  const named = ({ id, name }: { id: string; name: Parameters<typeof plainText>[0] }) => ({
    value: id,
    label: plainText(name, language),
  });
  const day = { min: `${startsOn}T00:00`, max: `${endsOn}T23:59`, description: timeZone };
  return (
    <ResourceForm
      controller={speaker.controller}
      label={t`Session`}
      fields={labels}
      readOnly={readOnly}
      actions={actions}
    >
      <FormSection title={<Trans>About the session</Trans>}>
        <FieldRow>
          <NativeSelect {...props('stageId')} required data={[choose, ...stages.map(named)]} />
          <NativeSelect
            {...props('kind')}
            required
            data={[choose, ...Object.entries(sessionKindWords()).map(([value, label]) => ({ value, label }))]}
          />
        </FieldRow>
        <LocalizedInput {...localized('title')} required maxLength={300} />
        <ClustersPicker {...props('clusterIds')} />
      </FormSection>
      <FormSection title={<Trans>When and where</Trans>}>
        <FieldRow>
          <TextInput {...props('startsAt')} type="datetime-local" {...day} />
          <TextInput {...props('endsAt')} type="datetime-local" {...day} />
        </FieldRow>
        {steppers && !readOnly && <TimeSteppers form={form} />}
        {where}
        <LocalizedInput {...localized('place')} maxLength={300} />
        <FieldRow>
          <OrganizationPicker {...props('placeOrganizationId')} />
          <NumberField {...props('capacity')} />
        </FieldRow>
        <Checkbox
          {...form.getInputProps('signUp', { type: 'checkbox' })}
          id={fieldId('signUp')}
          label={labels.signUp}
          description={t`Participants choose it on their own page; without it, the session is for all who are there`}
        />
      </FormSection>
      <FormSection title={<Trans>Who</Trans>}>
        <MultiSelect {...props('speakerIds')} searchable hidePickedOptions limit={200} data={speakers.map(named)} />
        <ChosenSpeakers speakers={form.getValues().speakerIds} />
        {!readOnly && (
          <NewSpeaker onWrite={speaker.setWritten} onMade={(id) => form.insertListItem('speakerIds', id)} />
        )}
        <LocalizedInput
          {...localized('presentedBy')}
          description={t`Where nobody is named, such as leaders of the city government`}
          maxLength={300}
        />
      </FormSection>
      <FormSection title={<Trans>In more detail</Trans>}>
        <LocalizedInput {...localized('summary')} long maxLength={4000} />
      </FormSection>
    </ResourceForm>
  );
}

/** A speaker who is being written inside the form is neither closed away unasked nor left out when it is saved. */
function useUnaddedSpeaker(controller: SaveForm<SessionValues>) {
  const { t } = useLingui();
  const written = useRef(false);
  const setWritten = useCallback((is: boolean) => {
    written.current = is;
  }, []);
  return {
    setWritten,
    controller: {
      ...controller,
      wouldLose: () => (written.current && !controller.isGivenUp()) || controller.wouldLose(),
      submit: (event: FormEvent<HTMLFormElement>) => {
        if (!written.current) return controller.submit(event);
        event.preventDefault();
        controller.form.setFieldError('speakerIds', t`Add the new speaker first, or cancel`);
      },
    },
  };
}
