import { TextInput, type TextInputProps } from '@mantine/core';

/** A number to be typed. What was typed stays as it is: `numberRule` says what is wrong with it. */
export function NumberField(props: TextInputProps) {
  return <TextInput {...props} inputMode="decimal" autoComplete="off" maxLength={30} />;
}
