import type { UpdateDelegation } from '@/api/client';
import type { Language } from '@/lib/languages';
import { violationWords } from '@/lib/problem-words';

/** A delegation as it is typed, by its contact or by an organizer. */
export interface DelegationValues {
  name: string;
  regionCode: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  language: Language;
}

export const emptyDelegation = (language: Language): DelegationValues => ({
  name: '',
  regionCode: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  language,
});

export function toDelegation(values: DelegationValues): UpdateDelegation {
  return {
    name: values.name.trim(),
    regionCode: values.regionCode,
    contactName: values.contactName.trim(),
    contactEmail: values.contactEmail.trim(),
    contactPhone: values.contactPhone.trim() || undefined,
    language: values.language,
  };
}

const required = (value: string) => (value.trim() ? null : violationWords({ code: 'required' }));

/** Only what is missing: whether it is well written is the service's to say. */
export const missingInDelegation = {
  name: required,
  regionCode: required,
  contactName: required,
  contactEmail: required,
};
