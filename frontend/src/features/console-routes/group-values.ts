import type { Group, Language, WriteGroup } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

export interface GroupValues {
  routeId: string;
  number: string;
  name: LocalizedValues;
  minSize: string;
  maxSize: string;
  guideLanguages: Language[];
}

export function groupValues(group?: Group): GroupValues {
  return {
    routeId: group?.routeId ?? '',
    number: typedNumber(group?.number),
    name: localizedValues(group?.name),
    minSize: typedNumber(group?.minSize),
    maxSize: typedNumber(group?.maxSize),
    guideLanguages: group?.guideLanguages ?? [],
  };
}

export function toWriteGroup(values: GroupValues): Whole<WriteGroup> {
  return {
    routeId: values.routeId,
    number: readNumber(values.number) ?? 0,
    name: compactLocalized(values.name),
    minSize: readNumber(values.minSize),
    maxSize: readNumber(values.maxSize),
    guideLanguages: values.guideLanguages,
  };
}
