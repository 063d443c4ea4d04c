import { Slider } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldId } from '@/ui/forms/form-problem';
import classes from './cost-fields.module.css';

interface WeightSliderProps {
  /** Named as the contract names it. */
  field: string;
  label: string;
  max: number;
  step: number;
  marks?: readonly number[];
  value: number;
  error?: ReactNode;
  onChange: (value: number) => void;
  /** What the value makes of people. */
  children: ReactNode;
}

/** A number that nobody need know: what it means stands under it. */
export function WeightSlider({
  field,
  label,
  max,
  step,
  marks = [],
  value,
  error,
  onChange,
  children,
}: WeightSliderProps) {
  const labelId = `${field}-label`;
  return (
    <div className={classes.spread}>
      <label htmlFor={fieldId(field)} id={labelId}>
        {label}
      </label>
      <Slider
        thumbProps={{ id: fieldId(field) }}
        aria-labelledby={labelId}
        thumbLabel={label}
        min={0}
        max={max}
        step={step}
        marks={marks.map((mark) => ({ value: mark }))}
        value={value}
        onChange={onChange}
      />
      <p className={classes.meaning}>
        <strong>{value}</strong> {children}
      </p>
      {error && <p className={classes.error}>{error}</p>}
    </div>
  );
}
