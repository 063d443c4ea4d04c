import type { Seminar, WriteSeminar } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';
import { anyCount, numberRule } from '@/ui/forms/number-rule';

export interface SeminarValues {
  slug: string;
  title: LocalizedValues;
  purpose: LocalizedValues;
  level: Seminar['level'] | '';
  heldWithin: LocalizedValues;
  startsOn: string;
  endsOn: string;
  opensAt: string;
  closesAt: string;
  timeZone: string;
  venue: LocalizedValues;
  venueOrganizationId: string;
  organizerIds: string[];
  audience: LocalizedValues;
  directions: LocalizedValues[];
  activities: Seminar['activities'];
  categories: { code: string; name: LocalizedValues }[];
  capacity: string;
  waitingList: boolean;
  sampleData: boolean;
  contactEmail: string;
  retentionDays: string;
}

export function seminarValues(seminar?: Seminar): SeminarValues {
  return {
    slug: seminar?.slug ?? '',
    title: localizedValues(seminar?.title),
    purpose: localizedValues(seminar?.purpose),
    level: seminar?.level ?? '',
    heldWithin: localizedValues(seminar?.heldWithin),
    startsOn: seminar?.startsOn ?? '',
    endsOn: seminar?.endsOn ?? '',
    opensAt: seminar?.opensAt?.slice(0, 5) ?? '',
    closesAt: seminar?.closesAt?.slice(0, 5) ?? '',
    timeZone: seminar?.timeZone ?? 'Asia/Almaty',
    venue: localizedValues(seminar?.venue),
    venueOrganizationId: seminar?.venueOrganizationId ?? '',
    organizerIds: seminar?.organizerIds ?? [],
    audience: localizedValues(seminar?.audience),
    directions: (seminar?.directions ?? []).map(localizedValues),
    activities: seminar?.activities ?? [],
    categories: (seminar?.categories ?? []).map(({ code, name }) => ({ code, name: localizedValues(name) })),
    capacity: typedNumber(seminar?.capacity),
    waitingList: seminar?.waitingList ?? true,
    sampleData: seminar?.sampleData ?? false,
    contactEmail: seminar?.contactEmail ?? '',
    retentionDays: typedNumber(seminar?.retentionDays ?? 365),
  };
}

export function toWriteSeminar(values: SeminarValues): Whole<WriteSeminar> {
  return {
    slug: values.slug.trim(),
    title: compactLocalized(values.title) ?? {},
    purpose: compactLocalized(values.purpose),
    level: values.level as Seminar['level'],
    heldWithin: compactLocalized(values.heldWithin),
    startsOn: values.startsOn,
    endsOn: values.endsOn || values.startsOn,
    opensAt: values.opensAt || undefined,
    closesAt: values.closesAt || undefined,
    timeZone: values.timeZone,
    venue: compactLocalized(values.venue),
    venueOrganizationId: values.venueOrganizationId || undefined,
    organizerIds: values.organizerIds,
    audience: compactLocalized(values.audience),
    directions: values.directions.map((direction) => compactLocalized(direction) ?? {}),
    activities: values.activities,
    categories: values.categories.map(({ code, name }) => ({ code: code.trim(), name: compactLocalized(name) ?? {} })),
    // 0 places is a number, no number is no limit.
    capacity: readNumber(values.capacity),
    waitingList: values.waitingList,
    sampleData: values.sampleData,
    contactEmail: values.contactEmail.trim() || undefined,
    retentionDays: readNumber(values.retentionDays),
  };
}

const required = (value: string) => (value.trim() ? null : violationWords({ code: 'required' }));

export const seminarRules = {
  slug: required,
  level: required,
  startsOn: required,
  capacity: anyCount,
  retentionDays: numberRule({ min: 30, max: 3650 }),
  title: (title: LocalizedValues) => (compactLocalized(title) ? null : required('')),
};
