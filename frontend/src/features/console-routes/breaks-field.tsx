import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { fieldId } from '@/ui/forms/form-problem';
import { ListFrame } from '@/ui/forms/list-frame';
import { FieldRow } from '@/ui/forms/resource-form';
import type { StopValues } from './stop-values';

interface BreaksFieldProps {
  form: UseFormReturnType<StopValues>;
  label: string;
}

/** When the host shows nothing within its opening hours. */
export function BreaksField({ form, label }: BreaksFieldProps) {
  const { t } = useLingui();
  const time = (path: string, name: string) => (
    <TextInput {...form.getInputProps(path)} id={fieldId(path)} type="time" label={name} />
  );
  return (
    <ListFrame
      name="breaks"
      label={label}
      count={form.values.breaks.length}
      nameOf={(place) => t`Break ${place}`}
      error={form.errors.breaks}
      add={t`Add a break`}
      onAdd={() => form.insertListItem('breaks', { from: '13:00', to: '14:00' })}
      onRemove={(index) => form.removeListItem('breaks', index)}
      entry={(index) => (
        <FieldRow>
          {time(`breaks.${index}.from`, t`Break from`)}
          {time(`breaks.${index}.to`, t`Break until`)}
        </FieldRow>
      )}
    />
  );
}
