import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { languageNames, languages } from '@/lib/languages';
import type { DelegationValues } from '@/ui/delegation/delegation-values';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { UnsavedGuard } from '@/ui/forms/unsaved-guard';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import classes from './delegations.module.css';

interface DelegationFieldsProps {
  controller: SaveForm<DelegationValues>;
  save: ReactNode;
  onCancel: () => void;
  /** What is said of the contact before it is named. */
  children?: ReactNode;
}

export function DelegationFields({ controller, save, onCancel, children }: DelegationFieldsProps) {
  const { t } = useLingui();
  const { startsOn } = useSeminar();
  const regions = useRegions(startsOn);
  const labels: Record<keyof DelegationValues, string> = {
    name: t`Name`,
    regionCode: t`Region`,
    contactName: t`Contact`,
    contactEmail: t`E-mail of the contact`,
    contactPhone: t`Phone of the contact`,
    language: t`Language of letters`,
  };
  const props = (name: keyof DelegationValues) => ({
    ...controller.form.getInputProps(name),
    id: fieldId(name),
    label: labels[name],
  });
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form} aria-label={t`Delegation`}>
      <UnsavedGuard wouldLose={controller.wouldLose} />
      <FormProblem controller={controller} fields={labels} />
      <TextInput {...props('name')} required maxLength={200} />
      <NativeSelect
        {...props('regionCode')}
        required
        data={[{ value: '', label: t`Choose…`, disabled: true }, ...regions.choices]}
      />
      {children}
      <TextInput {...props('contactName')} required maxLength={200} />
      <TextInput {...props('contactEmail')} required type="email" maxLength={200} />
      <TextInput {...props('contactPhone')} type="tel" maxLength={40} />
      <NativeSelect {...props('language')} data={languages.map((value) => ({ value, label: languageNames[value] }))} />
      <div className={classes.buttons}>
        <Button type="submit" loading={controller.saving}>
          {save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Go back</Trans>
        </Button>
      </div>
    </form>
  );
}
