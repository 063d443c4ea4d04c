import type { Break, Language, Stop, WriteStop } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';
import { numberRule } from '@/ui/forms/number-rule';
import { required } from './route-values';

export interface StopValues {
  routeId: string;
  organizationId: string;
  topics: LocalizedValues[];
  clusterIds: string[];
  sessionIds: string[];
  visitMinutes: string;
  hostGroupLimit: string;
  hostPeopleLimit: string;
  opensAt: string;
  closesAt: string;
  stepFreeAccess: 'yes' | 'no' | '';
  breaks: Break[];
  languages: Language[];
  shown: LocalizedValues;
}

function stepFree(access: boolean | null | undefined): StopValues['stepFreeAccess'] {
  if (typeof access !== 'boolean') return '';
  return access ? 'yes' : 'no';
}

export function stopValues(stop?: Stop): StopValues {
  return {
    routeId: stop?.routeId ?? '',
    organizationId: stop?.organizationId ?? '',
    topics: (stop?.topics ?? []).map(localizedValues),
    clusterIds: stop?.clusterIds ?? [],
    sessionIds: stop?.sessionIds ?? [],
    visitMinutes: typedNumber(stop?.visitMinutes),
    hostGroupLimit: typedNumber(stop?.hostGroupLimit),
    hostPeopleLimit: typedNumber(stop?.hostPeopleLimit),
    opensAt: stop?.opensAt?.slice(0, 5) ?? '',
    closesAt: stop?.closesAt?.slice(0, 5) ?? '',
    stepFreeAccess: stepFree(stop?.stepFreeAccess),
    breaks: (stop?.breaks ?? []).map(({ from, to }) => ({ from: from.slice(0, 5), to: to.slice(0, 5) })),
    languages: stop?.languages ?? [],
    shown: localizedValues(stop?.shown),
  };
}

/** Says nothing of the position: the service leaves a stop where it is, and puts a new one at the end. */
export function toWriteStop(values: StopValues): Whole<WriteStop, 'position'> {
  return {
    routeId: values.routeId,
    organizationId: values.organizationId,
    topics: values.topics.map((topic) => compactLocalized(topic) ?? {}),
    clusterIds: values.clusterIds,
    sessionIds: values.sessionIds,
    visitMinutes: readNumber(values.visitMinutes),
    hostGroupLimit: readNumber(values.hostGroupLimit),
    hostPeopleLimit: readNumber(values.hostPeopleLimit),
    opensAt: values.opensAt || undefined,
    closesAt: values.closesAt || undefined,
    // Unknown is the absence of an answer.
    stepFreeAccess: values.stepFreeAccess === '' ? undefined : values.stepFreeAccess === 'yes',
    breaks: values.breaks,
    languages: values.languages,
    shown: compactLocalized(values.shown),
  };
}

export const stopRules = {
  routeId: required,
  organizationId: required,
  visitMinutes: numberRule({ min: 5, max: 600 }),
  hostGroupLimit: numberRule({ min: 1, max: 1000 }),
  hostPeopleLimit: numberRule({ min: 1, max: 1_000_000 }),
};
