import type { Route, WriteRoute } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

export interface RouteValues {
  number: number | string;
  name: LocalizedValues;
  summary: LocalizedValues;
  colour: string;
  topics: LocalizedValues[];
  clusterIds: string[];
}

export function routeValues(route?: Route): RouteValues {
  return {
    number: route?.number ?? '',
    name: localizedValues(route?.name),
    summary: localizedValues(route?.summary),
    colour: route?.colour ?? '',
    topics: (route?.topics ?? []).map(localizedValues),
    clusterIds: route?.clusterIds ?? [],
  };
}

export function toWriteRoute(values: RouteValues): Whole<WriteRoute> {
  return {
    number: Number(values.number),
    name: compactLocalized(values.name),
    summary: compactLocalized(values.summary),
    colour: values.colour.trim().toLowerCase() || undefined,
    topics: values.topics.map((topic) => compactLocalized(topic) ?? {}),
    clusterIds: values.clusterIds,
  };
}

export const required = (value: string | number) => (value === '' ? violationWords({ code: 'required' }) : null);
