import type { Group, WriteGroup } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

export interface GroupValues {
  routeId: string;
  number: number | string;
  name: LocalizedValues;
  minSize: number | string;
  maxSize: number | string;
}

export function groupValues(group?: Group): GroupValues {
  return {
    routeId: group?.routeId ?? '',
    number: group?.number ?? '',
    name: localizedValues(group?.name),
    minSize: group?.minSize ?? '',
    maxSize: group?.maxSize ?? '',
  };
}

export function toWriteGroup(values: GroupValues): Whole<WriteGroup> {
  const number = (typed: number | string) => (typed === '' ? undefined : Number(typed));
  return {
    routeId: values.routeId,
    number: Number(values.number),
    name: compactLocalized(values.name),
    minSize: number(values.minSize),
    maxSize: number(values.maxSize),
  };
}
