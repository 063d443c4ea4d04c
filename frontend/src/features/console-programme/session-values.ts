import type { Session, WriteSession } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { violationWords } from '@/lib/problem-words';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { fromLocalInput, toLocalInput } from '@/lib/time';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';
import { anyCount } from '@/ui/forms/number-rule';
import { nameRule } from './stage-values';

export interface SessionValues {
  stageId: string;
  kind: Session['kind'] | '';
  title: LocalizedValues;
  summary: LocalizedValues;
  presentedBy: LocalizedValues;
  speakerIds: string[];
  clusterIds: string[];
  place: LocalizedValues;
  placeOrganizationId: string;
  /** Local date and time in the zone of the seminar. */
  startsAt: string;
  endsAt: string;
  capacity: string;
  /** Only for those who sign up for it. */
  signUp: boolean;
}

export function sessionValues(session: Session | undefined, timeZone: string): SessionValues {
  const local = (instant: string | null | undefined) => (instant ? toLocalInput(instant, timeZone) : '');
  return {
    stageId: session?.stageId ?? '',
    kind: session?.kind ?? '',
    title: localizedValues(session?.title),
    summary: localizedValues(session?.summary),
    presentedBy: localizedValues(session?.presentedBy),
    speakerIds: session?.speakerIds ?? [],
    clusterIds: session?.clusterIds ?? [],
    place: localizedValues(session?.place),
    placeOrganizationId: session?.placeOrganizationId ?? '',
    startsAt: local(session?.startsAt),
    endsAt: local(session?.endsAt),
    capacity: typedNumber(session?.capacity),
    signUp: session?.signUp ?? false,
  };
}

/**
 * `base` is what the form was filled from: a time that was left as it was stays the very same instant, which its local
 * writing does not tell where clocks are set back.
 */
export function toWriteSession(
  values: SessionValues,
  timeZone: string,
  base?: Session,
): Whole<WriteSession, 'position'> {
  const instant = (local: string, was: string | null | undefined) => {
    if (!local) return undefined;
    return was && toLocalInput(was, timeZone) === local ? was : fromLocalInput(local, timeZone);
  };
  return {
    stageId: values.stageId,
    kind: values.kind as Session['kind'],
    title: compactLocalized(values.title) ?? {},
    summary: compactLocalized(values.summary),
    presentedBy: compactLocalized(values.presentedBy),
    speakerIds: values.speakerIds,
    clusterIds: values.clusterIds,
    place: compactLocalized(values.place),
    placeOrganizationId: values.placeOrganizationId || undefined,
    startsAt: instant(values.startsAt, base?.startsAt),
    endsAt: instant(values.endsAt, base?.endsAt),
    capacity: readNumber(values.capacity),
    signUp: values.signUp,
  };
}

const required = (value: string) => (value ? null : violationWords({ code: 'required' }));

export const sessionRules = { stageId: required, kind: required, title: nameRule, capacity: anyCount };
