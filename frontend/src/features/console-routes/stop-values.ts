import type { Stop, WriteStop } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

export interface StopValues {
  routeId: string;
  organizationId: string;
  topics: LocalizedValues[];
  clusterIds: string[];
  sessionIds: string[];
  visitMinutes: number | string;
  hostGroupLimit: number | string;
  hostPeopleLimit: number | string;
  opensAt: string;
  closesAt: string;
  stepFreeAccess: 'yes' | 'no' | '';
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
    visitMinutes: stop?.visitMinutes ?? '',
    hostGroupLimit: stop?.hostGroupLimit ?? '',
    hostPeopleLimit: stop?.hostPeopleLimit ?? '',
    opensAt: stop?.opensAt?.slice(0, 5) ?? '',
    closesAt: stop?.closesAt?.slice(0, 5) ?? '',
    stepFreeAccess: stepFree(stop?.stepFreeAccess),
  };
}

/** Says nothing of the position: the service leaves a stop where it is, and puts a new one at the end. */
export function toWriteStop(values: StopValues): Whole<WriteStop, 'position'> {
  const number = (typed: number | string) => (typed === '' ? undefined : Number(typed));
  return {
    routeId: values.routeId,
    organizationId: values.organizationId,
    topics: values.topics.map((topic) => compactLocalized(topic) ?? {}),
    clusterIds: values.clusterIds,
    sessionIds: values.sessionIds,

    visitMinutes: number(values.visitMinutes),
    hostGroupLimit: number(values.hostGroupLimit),
    hostPeopleLimit: number(values.hostPeopleLimit),
    opensAt: values.opensAt || undefined,
    closesAt: values.closesAt || undefined,
    // Unknown is the absence of an answer.
    stepFreeAccess: values.stepFreeAccess === '' ? undefined : values.stepFreeAccess === 'yes',
  };
}
