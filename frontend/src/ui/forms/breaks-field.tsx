import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { fieldId } from './form-problem';
import { ListFrame } from './list-frame';
import { FieldRow } from './resource-form';

interface BreaksFieldProps {
  /** A form that has breaks. */
  form: {
    values: { breaks: readonly unknown[] };
    errors: Record<string, React.ReactNode>;
    getInputProps(path: string): GetInputPropsReturnType;
    insertListItem(path: string, item: unknown): void;
    removeListItem(path: string, index: number): void;
  };
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
