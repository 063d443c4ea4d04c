import { addDays, dayOf, formatTime, fromLocalInput, startOfDay } from '@/lib/time';

const MINUTE = 60_000;
/** Times are set in steps of five minutes. */
export const STEP = 5;
/** How long a session is taken to be while nobody has said when it ends. */
export const UNSAID_LENGTH = 30;

/** What a session has of times; the service sends instants. */
export interface Times {
  startsAt?: string | null;
  endsAt?: string | null;
}

/**
 * One calendar day of a zone as a line of minutes from its first instant. The line has as many minutes as the day
 * really lasts: 23 or 25 hours where clocks change, so that a block is always as long as its session.
 */
export interface Day {
  date: string;
  timeZone: string;
  start: number;
  minutes: number;
}

export function dayIn(date: string, timeZone: string): Day {
  const start = startOfDay(date, timeZone);
  return { date, timeZone, start, minutes: (startOfDay(addDays(date, 1), timeZone) - start) / MINUTE };
}

/** The part of a day that a session takes. */
export interface Span {
  from: number;
  to: number;
  /** It began on a day before, goes on to a day after. */
  begunBefore: boolean;
  endsAfter: boolean;
  /** Nobody has said when it ends. */
  openEnd: boolean;
}

export function minuteOn(day: Day, instant: string): number {
  return (Date.parse(instant) - day.start) / MINUTE;
}

export function instantAt(day: Day, minute: number): string {
  return new Date(day.start + minute * MINUTE).toISOString();
}

/** Absent where the session does not take place on that day. */
export function spanOn(day: Day, { startsAt, endsAt }: Times): Span | undefined {
  if (!startsAt) return undefined;
  const from = minuteOn(day, startsAt);
  const to = endsAt ? minuteOn(day, endsAt) : from + UNSAID_LENGTH;
  if (from >= day.minutes || to <= 0) return undefined;
  return {
    from: Math.max(from, 0),
    to: Math.min(to, day.minutes),
    begunBefore: from < 0,
    endsAfter: to > day.minutes,
    openEnd: !endsAt,
  };
}

/** Minutes after the beginning of the day at which the clocks show a time such as "09:00". */
export function minuteOfClock(day: Day, time: string): number {
  return minuteOn(day, fromLocalInput(`${day.date}T${time}`, day.timeZone));
}

/** What the clocks show so many minutes after the day began. */
export function clockAt(day: Day, minute: number): string {
  return formatTime(instantAt(day, minute), day.timeZone);
}

interface Hours {
  opensAt?: string | null;
  closesAt?: string | null;
}

export interface Range {
  from: number;
  to: number;
}

/** When the day is open, as far as the seminar says it. */
export function openHours(day: Day, { opensAt, closesAt }: Hours): Range {
  return {
    from: opensAt ? minuteOfClock(day, opensAt) : 0,
    to: closesAt ? minuteOfClock(day, closesAt) : day.minutes,
  };
}

const MARGIN = 60;
const USUAL: Hours = { opensAt: '09:00', closesAt: '18:00' };

/** The hours that are drawn: those of the seminar with some margin, and whatever lies outside of them, in whole hours. */
export function shownHours(day: Day, hours: Hours, spans: readonly Range[]): Range {
  const told = hours.opensAt || hours.closesAt;
  const own = told || spans.length === 0 ? openHours(day, { ...USUAL, ...given(hours) }) : undefined;
  const earliest = Math.min(...spans.map(({ from }) => from), own ? own.from - MARGIN : day.minutes);
  const latest = Math.max(...spans.map(({ to }) => to), own ? own.to + MARGIN : 0);
  return {
    from: Math.max(0, Math.floor(earliest / 60) * 60),
    to: Math.min(day.minutes, Math.ceil(latest / 60) * 60),
  };
}

function given({ opensAt, closesAt }: Hours): Hours {
  return { ...(opensAt && { opensAt }), ...(closesAt && { closesAt }) };
}

const MOST_DAYS = 60;

/** The days to choose from: those of the seminar and those on which something is, in their order. */
export function daysOf(
  seminar: { startsOn: string; endsOn: string; timeZone: string },
  sessions: readonly Times[],
): string[] {
  const days = new Set<string>();
  for (let day = seminar.startsOn; day <= seminar.endsOn && days.size < MOST_DAYS; day = addDays(day, 1)) days.add(day);
  for (const { startsAt } of sessions) if (startsAt) days.add(dayOf(startsAt, seminar.timeZone));
  return [...days].toSorted();
}

export function snapped(minute: number): number {
  return Math.round(minute / STEP) * STEP;
}
