import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import listClasses from '@/ui/forms/localized-list.module.css';
import { localizedValues } from '@/ui/forms/localized-values';
import { DeleteIcon, PlusIcon } from '@/ui/icons';
import type { SeminarValues } from './seminar-values';

/** The kinds of participants that one registers as. */
export function CategoryList({ form, label }: { form: UseFormReturnType<SeminarValues>; label: string }) {
  const { t } = useLingui();
  return (
    <fieldset className={listClasses.list} id={fieldId('categories')} tabIndex={-1}>
      <legend>{label}</legend>
      {form.values.categories.map((_, index) => {
        const place = index + 1;
        const which = t`Category ${place}`;
        const path = `categories.${index}`;
        return (
          <div key={path} className={listClasses.entry}>
            <div>
              <LocalizedInput name={`${path}.name`} label={which} form={form} maxLength={200} required />
              <TextInput
                {...form.getInputProps(`${path}.code`)}
                id={fieldId(`${path}.code`)}
                label={t`Code of category ${place}`}
                description={t`A short word for lists and files, such as district`}
                required
                maxLength={40}
                mt="sm"
              />
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              c="inherit"
              size={34}
              aria-label={t`Remove: ${which}`}
              onClick={() => form.removeListItem('categories', index)}
            >
              <DeleteIcon />
            </ActionIcon>
          </div>
        );
      })}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<PlusIcon />}
          aria-label={t`Add a category`}
          onClick={() => form.insertListItem('categories', { code: '', name: localizedValues(undefined) })}
        >
          <Trans>Add</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
