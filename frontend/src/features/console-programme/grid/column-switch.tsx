import { NativeSelect } from '@mantine/core';
import { useProgrammeAddress } from '../use-programme-address';
import type { ColumnHead } from './board-view';

interface ColumnSwitchProps {
  label: string;
  heads: readonly (ColumnHead | undefined)[];
  shown: string | undefined;
}

/** A phone has room for one column: which one. */
export function ColumnSwitch({ label, heads, shown }: ColumnSwitchProps) {
  const { go } = useProgrammeAddress();
  return (
    <NativeSelect
      aria-label={label}
      value={shown}
      onChange={({ currentTarget }) => go({ column: currentTarget.value })}
      data={heads.flatMap((head) => (head ? [{ value: head.key, label: head.name }] : []))}
    />
  );
}
