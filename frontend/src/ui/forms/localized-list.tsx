import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { PlusIcon, DeleteIcon } from '../icons';
import { fieldId } from './form-problem';
import { LocalizedInput } from './localized-input';
import classes from './localized-list.module.css';
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
  /** What the one in a place is called: "Topic 1". */
  nameOf: (place: number) => string;
  /** What adding one is called. */
  add: string;
  form: ListForm;
  count: number;
  maxLength: number;
}

/** A list of short texts, each in the three languages. */
export function LocalizedList({ name, label, nameOf, add, form, count, maxLength }: LocalizedListProps) {
  const { t } = useLingui();
  return (
    <fieldset className={classes.list} id={fieldId(name)} tabIndex={-1}>
      <legend>{label}</legend>
      {Array.from({ length: count }, (_, index) => {
        const which = nameOf(index + 1);
        return (
          <div key={which} className={classes.entry}>
            <LocalizedInput name={`${name}.${index}`} label={which} form={form} maxLength={maxLength} />
            <ActionIcon
              variant="subtle"
              color="gray"
              c="inherit"
              size={34}
              aria-label={t`Remove: ${which}`}
              onClick={() => form.removeListItem(name, index)}
            >
              <DeleteIcon />
            </ActionIcon>
          </div>
        );
      })}
      {form.errors[name] && <p className={classes.error}>{form.errors[name]}</p>}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<PlusIcon />}
          aria-label={add}
          onClick={() => form.insertListItem(name, localizedValues(undefined))}
        >
          <Trans>Add</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
