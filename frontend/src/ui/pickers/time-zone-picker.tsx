import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';

interface TimeZonePickerProps {
  id: string;
  label: string;
  value?: string;
  onChange: (value: string) => void;
  error?: React.ReactNode;
}

export function TimeZonePicker({ value, onChange, ...props }: TimeZonePickerProps) {
  const { t } = useLingui();
  // Browsers differ in the names that they list: the one that is set must be among them.
  const zones = [...new Set([value ?? '', ...Intl.supportedValuesOf('timeZone')])].filter(Boolean);
  return (
    <Select
      {...props}
      required
      value={value}
      onChange={(zone) => zone && onChange(zone)}
      data={zones}
      searchable
      limit={60}
      allowDeselect={false}
      nothingFoundMessage={t`Nothing found`}
    />
  );
}
