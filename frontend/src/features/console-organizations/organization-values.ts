import type { Organization, WriteOrganization } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

export interface OrganizationValues {
  kind: Organization['kind'] | '';
  name: LocalizedValues;
  shortName: LocalizedValues;
  regionCode: string;
  city: LocalizedValues;
  address: LocalizedValues;
  latitude: number | string;
  longitude: number | string;
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
    latitude: organization?.latitude ?? '',
    longitude: organization?.longitude ?? '',
    website: organization?.website ?? '',
    phone: organization?.phone ?? '',
  };
}

export function toWriteOrganization(values: OrganizationValues): Whole<WriteOrganization> {
  const number = (typed: number | string) => (typed === '' ? undefined : Number(typed));
  const text = (typed: string) => typed.trim() || undefined;
  return {
    kind: values.kind as Organization['kind'],
    name: compactLocalized(values.name) ?? {},
    shortName: compactLocalized(values.shortName),
    regionCode: text(values.regionCode),
    city: compactLocalized(values.city),
    address: compactLocalized(values.address),
    latitude: number(values.latitude),
    longitude: number(values.longitude),
    website: text(values.website),
    phone: text(values.phone),
  };
}

const required = () => violationWords({ code: 'required' });

export const organizationRules = {
  kind: (kind: string) => (kind ? null : required()),
  name: (name: LocalizedValues) => (compactLocalized(name) ? null : required()),
};
