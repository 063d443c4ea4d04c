import type { GetInputPropsReturnType } from '@mantine/form';
import { ListFrame } from './list-frame';
import { LocalizedInput } from './localized-input';
import { localizedValues } from './localized-values';

/** The part of a form that a list of it is edited with. */
interface ListForm {
  errors: Record<string, React.ReactNode>;
  getInputProps(path: string): GetInputPropsReturnType;
  insertListItem(path: string, item: unknown): void;
  removeListItem(path: string, index: number): void;
}

interface LocalizedListProps {
  /** The path of the list in the form. */
  name: string;
  label: string;
  nameOf: (place: number) => string;
  add: string;
  form: ListForm;
  count: number;
  maxLength: number;
}

/** A list of short texts, each in the three languages. */
export function LocalizedList({ name, form, maxLength, ...frame }: LocalizedListProps) {
  return (
    <ListFrame
      {...frame}
      name={name}
      error={form.errors[name]}
      onAdd={() => form.insertListItem(name, localizedValues(undefined))}
      onRemove={(index) => form.removeListItem(name, index)}
      entry={(index, which) => (
        <LocalizedInput name={`${name}.${index}`} label={which} form={form} maxLength={maxLength} />
      )}
    />
  );
}
