import type { Speaker, WriteSpeaker } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

export interface SpeakerValues {
  name: LocalizedValues;
  role: LocalizedValues;
  organizationId: string;
  biography: LocalizedValues;
  photoId: string;
}

export function speakerValues(speaker?: Speaker): SpeakerValues {
  return {
    name: localizedValues(speaker?.name),
    role: localizedValues(speaker?.role),
    organizationId: speaker?.organizationId ?? '',
    biography: localizedValues(speaker?.biography),
    photoId: speaker?.photoId ?? '',
  };
}

export function toWriteSpeaker(values: SpeakerValues): Whole<WriteSpeaker> {
  return {
    name: compactLocalized(values.name) ?? {},
    role: compactLocalized(values.role),
    organizationId: values.organizationId || undefined,
    biography: compactLocalized(values.biography),
    photoId: values.photoId || undefined,
  };
}
