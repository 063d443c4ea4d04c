import type { Quota, WriteQuota } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

export interface QuotaValues {
  name: LocalizedValues;
  capacity: string;
  regionCodes: string[];
  categoryCodes: string[];
  routeIds: string[];
  sessionIds: string[];
}

export function quotaValues(quota?: Quota): QuotaValues {
  return {
    name: localizedValues(quota?.name),
    capacity: typedNumber(quota?.capacity),
    regionCodes: quota?.regionCodes ?? [],
    categoryCodes: quota?.categoryCodes ?? [],
    routeIds: quota?.routeIds ?? [],
    sessionIds: quota?.sessionIds ?? [],
  };
}

export function toWriteQuota(values: QuotaValues): Whole<WriteQuota> {
  return { ...values, name: compactLocalized(values.name) ?? {}, capacity: readNumber(values.capacity) };
}
