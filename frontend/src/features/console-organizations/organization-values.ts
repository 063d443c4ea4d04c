import type { Organization, WriteOrganization } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';
import { numberRule } from '@/ui/forms/number-rule';

export interface OrganizationValues {
  kind: Organization['kind'] | '';
  name: LocalizedValues;
  shortName: LocalizedValues;
  regionCode: string;
  city: LocalizedValues;
  address: LocalizedValues;
  latitude: string;
  longitude: string;
  website: string;
  phone: string;
}

export function organizationValues(organization?: Organization): OrganizationValues {
  return {
    kind: organization?.kind ?? '',
    name: localizedValues(organization?.name),
    shortName: localizedValues(organization?.shortName),
    regionCode: organization?.regionCode ?? '',
    city: localizedValues(organization?.city),
    address: localizedValues(organization?.address),
    latitude: typedNumber(organization?.latitude),
    longitude: typedNumber(organization?.longitude),
    website: organization?.website ?? '',
    phone: organization?.phone ?? '',
  };
}

export function toWriteOrganization(values: OrganizationValues): Whole<WriteOrganization> {
  const text = (typed: string) => typed.trim() || undefined;
  return {
    kind: values.kind as Organization['kind'],
    name: compactLocalized(values.name) ?? {},
    shortName: compactLocalized(values.shortName),
    regionCode: text(values.regionCode),
    city: compactLocalized(values.city),
    address: compactLocalized(values.address),
    latitude: readNumber(values.latitude),
    longitude: readNumber(values.longitude),
    website: text(values.website),
    phone: text(values.phone),
  };
}

const required = () => violationWords({ code: 'required' });

export const organizationRules = {
  kind: (kind: string) => (kind ? null : required()),
  name: (name: LocalizedValues) => (compactLocalized(name) ? null : required()),
  latitude: numberRule({ min: -90, max: 90, fractions: true }),
  longitude: numberRule({ min: -180, max: 180, fractions: true }),
};
