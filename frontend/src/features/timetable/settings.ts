import { t } from '@lingui/core/macro';
import type { CreateTimetable, Timetable, TimetableWeights } from '@/api/client';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { numberRule } from '@/ui/forms/number-rule';
import { minutesOf } from './day';

/** What a run is asked for, as its form holds it. Named as the contract names it, so that violations find their fields. */
export interface Settings {
  stageId: string;
  date: string;
  from: string;
  until: string;
  withLunch: boolean;
  lunch: { from: string; until: string; minutes: string };
  startAtVenue: boolean;
  endAtVenue: boolean;
  recommended: boolean;
  weights: Required<TimetableWeights>;
  grid: string;
  timeLimitSeconds: string;
  /** The id of a timetable to stay close to; empty for a new beginning. */
  basedOn: string;
  note: string;
}

/** As the engine counts unless told otherwise. */
const RECOMMENDED: Required<TimetableWeights> = { travel: 2, waiting: 3, longWaiting: 3, finish: 1, move: 30 };

interface SeminarDay {
  startsOn: string;
  opensAt?: string;
  closesAt?: string;
  venueOrganizationId?: string;
}

export function firstSettings({ startsOn, opensAt, closesAt, venueOrganizationId }: SeminarDay): Settings {
  return {
    stageId: '',
    date: startsOn,
    from: opensAt?.slice(0, 5) ?? '09:00',
    until: closesAt?.slice(0, 5) ?? '18:00',
    withLunch: true,
    lunch: { from: '12:00', until: '14:30', minutes: '45' },
    startAtVenue: Boolean(venueOrganizationId),
    endAtVenue: false,
    recommended: true,
    weights: RECOMMENDED,
    grid: '5',
    timeLimitSeconds: '60',
    basedOn: '',
    note: '',
  };
}

/** Those of an earlier run, to plan again from: close to it where it has visits. */
export function settingsOf({ id, stageId, settings, figures }: Timetable): Settings {
  const { lunch, weights } = settings;
  const all = { ...RECOMMENDED, ...weights };
  return {
    stageId: stageId ?? '',
    date: settings.date,
    from: settings.from.slice(0, 5),
    until: settings.until.slice(0, 5),
    withLunch: Boolean(lunch),
    lunch: {
      from: lunch?.from.slice(0, 5) ?? '12:00',
      until: lunch?.until.slice(0, 5) ?? '14:30',
      minutes: typedNumber(lunch?.minutes ?? 45),
    },
    startAtVenue: settings.startAtVenue,
    endAtVenue: settings.endAtVenue,
    recommended: (Object.keys(RECOMMENDED) as (keyof TimetableWeights)[]).every(
      (name) => all[name] === RECOMMENDED[name],
    ),
    weights: all,
    grid: String(settings.grid),
    timeLimitSeconds: String(settings.timeLimitSeconds),
    basedOn: figures ? id : '',
    note: '',
  };
}

export function toRequest(settings: Settings): CreateTimetable {
  const { withLunch, lunch, recommended, weights } = settings;
  return {
    stageId: settings.stageId || undefined,
    date: settings.date || undefined,
    from: settings.from || undefined,
    until: settings.until || undefined,
    grid: Number(settings.grid),
    lunch: withLunch ? { from: lunch.from, until: lunch.until, minutes: readNumber(lunch.minutes) ?? 0 } : undefined,
    startAtVenue: settings.startAtVenue,
    endAtVenue: settings.endAtVenue,
    weights: recommended ? undefined : weights,
    timeLimitSeconds: Number(settings.timeLimitSeconds),
    basedOn: settings.basedOn || undefined,
    note: settings.note.trim() || undefined,
  };
}

const lunchMinutes = numberRule({ min: 5, max: 240, required: true });

/** What is wrong with what stands in the form, by field. */
export function settingsErrors({ from, until, withLunch, lunch }: Settings): Record<string, string> {
  const errors: Record<string, string | null> = {
    until: endError(from, until),
    ...(withLunch && {
      'lunch.until': endError(lunch.from, lunch.until),
      'lunch.minutes': lunchMinutes(lunch.minutes) ?? roomError(lunch),
    }),
  };
  return Object.fromEntries(Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function endError(from: string, until: string): string | null {
  const [start, end] = [minutesOf(from), minutesOf(until)];
  return start !== undefined && end !== undefined && end <= start ? t`It must be after the beginning` : null;
}

function roomError({ from, until, minutes }: Settings['lunch']): string | null {
  const room = (minutesOf(until) ?? 0) - (minutesOf(from) ?? 0);
  return room > 0 && (readNumber(minutes) ?? 0) > room ? t`Between those hours there are ${room} minutes` : null;
}
