import type { Route, WriteRoute } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';
import { numberRule } from '@/ui/forms/number-rule';

export interface RouteValues {
  number: string;
  name: LocalizedValues;
  summary: LocalizedValues;
  colour: string;
  topics: LocalizedValues[];
  clusterIds: string[];
  inOrder: boolean;
}

export function routeValues(route?: Route): RouteValues {
  return {
    number: typedNumber(route?.number),
    name: localizedValues(route?.name),
    summary: localizedValues(route?.summary),
    colour: route?.colour ?? '',
    topics: (route?.topics ?? []).map(localizedValues),
    clusterIds: route?.clusterIds ?? [],
    inOrder: route?.inOrder ?? false,
  };
}

export function toWriteRoute(values: RouteValues): Whole<WriteRoute> {
  return {
    number: readNumber(values.number) ?? 0,
    name: compactLocalized(values.name),
    summary: compactLocalized(values.summary),
    colour: values.colour.trim().toLowerCase() || undefined,
    topics: values.topics.map((topic) => compactLocalized(topic) ?? {}),
    clusterIds: values.clusterIds,
    inOrder: values.inOrder,
  };
}

/** The number that a route or a group is called by. */
export const placeNumber = numberRule({ min: 1, max: 9999, required: true });

export const required = (value: string) => (value === '' ? violationWords({ code: 'required' }) : null);
