import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { fieldId } from '@/ui/forms/form-problem';
import { ListFrame } from '@/ui/forms/list-frame';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { localizedValues } from '@/ui/forms/localized-values';
import type { SeminarValues } from './seminar-values';

/** The kinds of participants that one registers as. */
export function CategoryList({ form, label }: { form: UseFormReturnType<SeminarValues>; label: string }) {
  const { t } = useLingui();
  return (
    <ListFrame
      name="categories"
      label={label}
      count={form.values.categories.length}
      nameOf={(place) => t`Category ${place}`}
      error={form.errors.categories}
      add={t`Add a category`}
      onAdd={() => form.insertListItem('categories', { code: '', name: localizedValues(undefined) })}
      onRemove={(index) => form.removeListItem('categories', index)}
      entry={(index, which) => {
        const path = `categories.${index}`;
        const place = index + 1;
        return (
          <>
            <LocalizedInput name={`${path}.name`} label={which} form={form} maxLength={200} required />
            <TextInput
              {...form.getInputProps(`${path}.code`)}
              id={fieldId(`${path}.code`)}
              label={t`Code of category ${place}`}
              description={t`A short word for lists and files, such as district`}
              required
              maxLength={30}
              mt="sm"
            />
          </>
        );
      }}
    />
  );
}
