import { TextInput, type TextInputProps } from '@mantine/core';
import classes from './number-field.module.css';

interface NumberFieldProps extends TextInputProps {
  /** What follows from the number that stands here, before it is saved. */
  warning?: string;
}

/** A number to be typed. What was typed stays as it is: `numberRule` says what is wrong with it. */
export function NumberField({ warning, ...props }: NumberFieldProps) {
  return (
    <div>
      <TextInput {...props} inputMode="decimal" autoComplete="off" maxLength={30} />
      <output className={classes.warning} htmlFor={props.id}>
        {warning}
      </output>
    </div>
  );
}
