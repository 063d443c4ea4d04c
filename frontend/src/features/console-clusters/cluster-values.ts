import type { Cluster, WriteCluster } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

export interface ClusterValues {
  name: LocalizedValues;
  summary: LocalizedValues;
  leadOrganizationId: string;
  memberOrganizationIds: string[];
  directions: LocalizedValues[];
  goals: LocalizedValues[];
  indicators: { name: LocalizedValues; target: string }[];
  colour: string;
}

export function clusterValues(cluster?: Cluster): ClusterValues {
  return {
    name: localizedValues(cluster?.name),
    summary: localizedValues(cluster?.summary),
    leadOrganizationId: cluster?.leadOrganizationId ?? '',
    memberOrganizationIds: cluster?.memberOrganizationIds ?? [],
    directions: (cluster?.directions ?? []).map(localizedValues),
    goals: (cluster?.goals ?? []).map(localizedValues),
    indicators: (cluster?.indicators ?? []).map(({ name, target }) => ({
      name: localizedValues(name),
      target: target ?? '',
    })),
    colour: cluster?.colour ?? '',
  };
}

export function toWriteCluster(values: ClusterValues): Whole<WriteCluster> {
  return {
    name: compactLocalized(values.name) ?? {},
    summary: compactLocalized(values.summary),
    leadOrganizationId: values.leadOrganizationId || undefined,
    memberOrganizationIds: values.memberOrganizationIds,
    directions: values.directions.map((direction) => compactLocalized(direction) ?? {}),
    goals: values.goals.map((goal) => compactLocalized(goal) ?? {}),
    indicators: values.indicators.map(({ name, target }) => ({
      name: compactLocalized(name) ?? {},
      target: target.trim() || undefined,
    })),
    colour: values.colour.toLowerCase() || undefined,
  };
}

export const clusterRules = {
  name: (name: LocalizedValues) => (compactLocalized(name) ? null : violationWords({ code: 'required' })),
};
