import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import { useLingui } from '@lingui/react/macro';
import { MultiSelect, type OptionsFilter, Select } from '@mantine/core';
import { useOrganizationChoices } from './use-organization-choices';

interface PickerProps {
  id: string;
  label: string;
  description?: string;
  required?: boolean;
  error?: React.ReactNode;
}

interface OrganizationPickerProps extends PickerProps {
  /** The id of the organization; empty for none. */
  value?: string;
  onChange: (value: string) => void;
}

interface OrganizationsPickerProps extends PickerProps {
  value?: string[];
  onChange: (value: string[]) => void;
}

/** The service has searched already: what it found is not filtered again. */
const asFound: OptionsFilter = ({ options }) => options;

export function OrganizationPicker({ value = '', onChange, ...props }: OrganizationPickerProps) {
  const { t } = useLingui();
  const { choices, search, setSearch } = useOrganizationChoices([value]);
  return (
    <Select
      {...props}
      value={value || null}
      onChange={(chosen) => onChange(chosen ?? '')}
      data={choices}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={asFound}
      clearable={!props.required}
      clearButtonProps={{ 'aria-label': t`Choose none` }}
      placeholder={t`Type a part of the name`}
      nothingFoundMessage={t`Nothing found`}
    />
  );
}

export function OrganizationsPicker({ value = [], onChange, ...props }: OrganizationsPickerProps) {
  const { t } = useLingui();
  const { choices, search, setSearch } = useOrganizationChoices(value);
  return (
    <MultiSelect
      {...props}
      value={value}
      onChange={onChange}
      data={choices}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={asFound}
      placeholder={t`Type a part of the name`}
      nothingFoundMessage={t`Nothing found`}
      hidePickedOptions
    />
  );
}
