import {
  clockAt,
  type Day,
  dayIn,
  instantAt,
  minuteOfClock,
  minuteOn,
  STEP,
  snapped,
  type Times,
  UNSAID_LENGTH,
} from './day';

const MINUTE = 60_000;

/** Times as they are written: both, the beginning alone, or none. */
export interface Placed {
  startsAt?: string;
  endsAt?: string;
}

const normal = (instant: string | null | undefined) => (instant ? new Date(instant).toISOString() : undefined);

/** The minutes a session lasts, taken as half an hour while nobody has said it. */
function lengthOf({ startsAt, endsAt }: Times): number {
  return startsAt && endsAt ? (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE : UNSAID_LENGTH;
}

/** The same session with its beginning at that minute of the day; one that had no time gets its usual length. */
export function placedAt(day: Day, minute: number, times: Times): Placed {
  const startsAt = instantAt(day, minute);
  if (times.startsAt && !times.endsAt) return { startsAt };
  return { startsAt, endsAt: later(startsAt, lengthOf(times)) };
}

/** Moved to the next step in that direction: 09:07 goes to 09:10 or 09:05. Stays on the days it has begun on. */
export function movedBy(day: Day, times: Times, minutes: number): Placed {
  if (!times.startsAt) return {};
  const now = minuteOn(day, times.startsAt);
  const wanted = towards(now, minutes);
  // what began on another day is not held back at the edge of this one
  const kept = now < 0 ? wanted : Math.min(Math.max(wanted, 0), day.minutes - STEP);
  return placedAt(day, kept, times);
}

/** Made longer or shorter at its end; never shorter than one step. */
export function resizedBy(day: Day, times: Times, minutes: number): Placed {
  if (!times.startsAt) return {};
  const start = minuteOn(day, times.startsAt);
  return endingAt(day, times, towards(start + lengthOf(times), minutes));
}

export function endingAt(day: Day, times: Times, minute: number): Placed {
  if (!times.startsAt) return {};
  const start = minuteOn(day, times.startsAt);
  return { startsAt: normal(times.startsAt), endsAt: instantAt(day, Math.max(minute, start + STEP)) };
}

/** The same times of the clock on another day. */
export function onDay(date: string, timeZone: string, from: Day, times: Times): Placed {
  if (!times.startsAt) return {};
  const day = dayIn(date, timeZone);
  return placedAt(day, minuteOfClock(day, clockAt(from, minuteOn(from, times.startsAt))), times);
}

function towards(now: number, minutes: number): number {
  const wanted = now + minutes;
  if (snapped(wanted) === wanted) return wanted;
  const steps = wanted / STEP;
  return (minutes > 0 ? Math.floor(steps) : Math.ceil(steps)) * STEP;
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MINUTE).toISOString();
}
