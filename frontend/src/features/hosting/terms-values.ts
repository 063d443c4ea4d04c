import type { HostedStop, HostTerms, Language } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';
import { numberRule } from '@/ui/forms/number-rule';

export interface TermsValues {
  hostGroupLimit: string;
  hostPeopleLimit: string;
  opensAt: string;
  closesAt: string;
  breaks: { from: string; to: string }[];
  languages: Language[];
  stepFreeAccess: 'yes' | 'no' | '';
  shown: LocalizedValues;
}

function stepFree(access: boolean | null | undefined): TermsValues['stepFreeAccess'] {
  if (typeof access !== 'boolean') return '';
  return access ? 'yes' : 'no';
}

export function termsValues(stop?: HostedStop): TermsValues {
  return {
    hostGroupLimit: typedNumber(stop?.hostGroupLimit),
    hostPeopleLimit: typedNumber(stop?.hostPeopleLimit),
    opensAt: stop?.opensAt?.slice(0, 5) ?? '',
    closesAt: stop?.closesAt?.slice(0, 5) ?? '',
    breaks: (stop?.breaks ?? []).map(({ from, to }) => ({ from: from.slice(0, 5), to: to.slice(0, 5) })),
    languages: stop?.languages ?? [],
    stepFreeAccess: stepFree(stop?.stepFreeAccess),
    shown: localizedValues(stop?.shown),
  };
}

export function toTerms(values: TermsValues): Whole<HostTerms> {
  return {
    hostGroupLimit: readNumber(values.hostGroupLimit),
    hostPeopleLimit: readNumber(values.hostPeopleLimit),
    opensAt: values.opensAt || undefined,
    closesAt: values.closesAt || undefined,
    breaks: values.breaks,
    languages: values.languages,
    // Unknown is the absence of an answer.
    stepFreeAccess: values.stepFreeAccess === '' ? undefined : values.stepFreeAccess === 'yes',
    shown: compactLocalized(values.shown),
  };
}

const required = (value: string) => (value ? null : violationWords({ code: 'required' }));

export const termsRules = {
  hostGroupLimit: numberRule({ min: 1, max: 1000 }),
  hostPeopleLimit: numberRule({ min: 1, max: 1_000_000 }),
  breaks: { from: required, to: required },
};
