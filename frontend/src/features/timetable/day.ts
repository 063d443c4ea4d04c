import type { TimetableSettings } from '@/api/client';
import { formatTime, startOfDay } from '@/lib/time';

const MINUTE = 60_000;

/** The day of a timetable, in minutes since its first instant by the clocks of the seminar. */
export interface Day {
  date: string;
  timeZone: string;
}

export function dayOf({ date }: Pick<TimetableSettings, 'date'>, timeZone: string): Day {
  return { date, timeZone };
}

export function minuteOf({ date, timeZone }: Day, instant: string): number {
  return Math.round((Date.parse(instant) - startOfDay(date, timeZone)) / MINUTE);
}

export function instantOf({ date, timeZone }: Day, minute: number): string {
  return new Date(startOfDay(date, timeZone) + minute * MINUTE).toISOString();
}

/** "14:20", as the clocks show it then. */
export function clockAt(day: Day, minute: number): string {
  return formatTime(instantOf(day, minute), day.timeZone);
}

/** Minutes of a local time such as "14:20" or "14:20:00"; absent where it is none. */
export function minutesOf(time: string | undefined): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time ?? '') ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : undefined;
}
