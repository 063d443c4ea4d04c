import type { CreateDelegation } from '@/api/client';
import type { Language } from '@/lib/languages';
import { violationWords } from '@/lib/problem-words';

/** The form of a delegation as it is typed. */
export interface DelegationValues {
  name: string;
  regionCode: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  language: Language;
  consent: boolean;
}

export const emptyDelegation = (language: Language): DelegationValues => ({
  name: '',
  regionCode: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  language,
  consent: false,
});

export function toCreateDelegation(values: DelegationValues): CreateDelegation {
  return {
    ...values,
    name: values.name.trim(),
    contactName: values.contactName.trim(),
    contactEmail: values.contactEmail.trim(),
    contactPhone: values.contactPhone.trim() || undefined,
  };
}

const required = (value: string) => (value.trim() ? null : violationWords({ code: 'required' }));

/** Only what is missing: whether it is well written is the service's to say. */
export const missingInDelegation = {
  name: required,
  regionCode: required,
  contactName: required,
  contactEmail: required,
  consent: (value: boolean) => (value ? null : violationWords({ code: 'required' })),
};
