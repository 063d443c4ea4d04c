import type { Stage, WriteStage } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

export interface StageValues {
  name: LocalizedValues;
  summary: LocalizedValues;
  place: LocalizedValues;
  placeOrganizationId: string;
}

export function stageValues(stage?: Stage): StageValues {
  return {
    name: localizedValues(stage?.name),
    summary: localizedValues(stage?.summary),
    place: localizedValues(stage?.place),
    placeOrganizationId: stage?.placeOrganizationId ?? '',
  };
}

/** Says nothing of the position: the service leaves a stage where it is, and puts a new one at the end. */
export function toWriteStage(values: StageValues): Whole<WriteStage, 'position'> {
  return {
    name: compactLocalized(values.name) ?? {},
    summary: compactLocalized(values.summary),
    place: compactLocalized(values.place),
    placeOrganizationId: values.placeOrganizationId || undefined,
  };
}

export const nameRule = (name: LocalizedValues) =>
  compactLocalized(name) ? null : violationWords({ code: 'required' });
