import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import classes from './colour-input.module.css';

interface ColourInputProps {
  id: string;
  label: string;
  description?: string;
  error?: React.ReactNode;
  /** "#0f5f5e"; empty for none. */
  value?: string;
  onChange: (value: string) => void;
}

const wellFormed = /^#[0-9a-f]{6}$/i;

/** A colour picked in the browser's own picker, or typed. */
export function ColourInput({ value = '', onChange, label, ...props }: ColourInputProps) {
  const { t } = useLingui();
  return (
    <TextInput
      {...props}
      label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      placeholder="#0f5f5e"
      maxLength={7}
      leftSectionPointerEvents="all"
      leftSectionWidth={44}
      leftSection={
        <input
          type="color"
          className={classes.picker}
          aria-label={t`Pick: ${label}`}
          value={wellFormed.test(value) ? value : '#ffffff'}
          data-empty={!wellFormed.test(value) || undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      }
    />
  );
}
