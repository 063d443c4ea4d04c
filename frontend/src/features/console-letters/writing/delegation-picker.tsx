import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useDelegations } from '@/ui/use-delegations';

interface DelegationPickerProps {
  value: string | undefined;
  onChange: (delegationId: string | undefined) => void;
}

/** The contact of which delegation a letter is looked at with. */
export function DelegationPicker({ value, onChange }: DelegationPickerProps) {
  const { t } = useLingui();
  const { choices } = useDelegations();
  return (
    <Select
      label={t`With the contact of`}
      placeholder={t`An invented delegation`}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      data={choices}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t`Choose none` }}
      nothingFoundMessage={t`Nothing found`}
    />
  );
}
