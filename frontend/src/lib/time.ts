import type { Language } from './languages';

// Chromium carries no Kazakh calendar names and writes "2019 M02 14", so these are ours.
const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

const intlLocale: Record<Exclude<Language, 'kk'>, string> = { ru: 'ru', en: 'en-GB' };

/** A calendar day as the contract writes it, "2019-02-14": it has no zone and must not be moved by one. */
function atUtcNoon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function kazakhDay(day: string): { year: number; month: string; date: number } {
  const instant = atUtcNoon(day);
  return {
    year: instant.getUTCFullYear(),
    month: kazakhMonths[instant.getUTCMonth()] as string,
    date: instant.getUTCDate(),
  };
}

export function formatDay(day: string, language: Language): string {
  if (language === 'kk') {
    const { year, month, date } = kazakhDay(day);
    return `${year} жылғы ${date} ${month}`;
  }
  return new Intl.DateTimeFormat(intlLocale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(atUtcNoon(day));
}

/** "16 ақпан": where the year is plain from what stands around it. */
export function formatDayOfYear(day: string, language: Language): string {
  if (language === 'kk') {
    const { month, date } = kazakhDay(day);
    return `${date} ${month}`;
  }
  const format = new Intl.DateTimeFormat(intlLocale[language], { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(atUtcNoon(day));
}

export function formatDays(from: string, to: string, language: Language): string {
  if (from === to) return formatDay(from, language);
  if (language !== 'kk') {
    const format = new Intl.DateTimeFormat(intlLocale[language], { dateStyle: 'long', timeZone: 'UTC' });
    return format.formatRange(atUtcNoon(from), atUtcNoon(to));
  }
  const start = kazakhDay(from);
  const end = kazakhDay(to);
  if (start.year !== end.year) return `${formatDay(from, 'kk')} – ${formatDay(to, 'kk')}`;
  const dates =
    start.month === end.month
      ? `${start.date}–${end.date} ${end.month}`
      : `${start.date} ${start.month} – ${end.date} ${end.month}`;
  return `${end.year} жылғы ${dates}`;
}

interface ZonedParts {
  day: string;
  time: string;
  offset: string;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and a programme of 500 sessions uses the same one thousands of times. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  });
  clocks.set(timeZone, clock);
  return clock;
}

function zonedParts(instant: string, timeZone: string): ZonedParts {
  const parts = clockOf(timeZone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
    offset: part('timeZoneName').replace('GMT', 'UTC'),
  };
}

/** "09:00", as the clocks of that zone showed it at that instant. */
export function formatTime(instant: string, timeZone: string): string {
  return zonedParts(instant, timeZone).time;
}

/** The calendar day of an instant in a zone, "2019-02-14". */
export function dayOf(instant: string, timeZone: string): string {
  return zonedParts(instant, timeZone).day;
}

/** The last calendar day of what ends at an instant: what ends at midnight is over the day before. */
export function lastDayOf(endsAt: string, timeZone: string): string {
  return dayOf(new Date(Date.parse(endsAt) - 1).toISOString(), timeZone);
}

/** "UTC+6": zones change their offset over the years, so it is asked for an instant, not for a zone. */
export function formatOffset(instant: string, timeZone: string): string {
  return zonedParts(instant, timeZone).offset;
}

/** The offset that a zone has on a calendar day, at noon. */
export function offsetOn(day: string, timeZone: string): string {
  return formatOffset(`${day}T12:00:00Z`, timeZone);
}

export function formatMoment(instant: string, timeZone: string, language: Language): string {
  const { day, time, offset } = zonedParts(instant, timeZone);
  return `${formatDay(day, language)}, ${time} (${offset})`;
}

/** "14.02.2019, 09:00": for lists, where a moment must be compared with those above and below it. */
export function formatShortMoment(instant: string, timeZone: string, language: Language): string {
  const { day, time } = zonedParts(instant, timeZone);
  if (language !== 'en') return `${day.split('-').toReversed().join('.')}, ${time}`;
  const date = new Intl.DateTimeFormat(intlLocale.en, { dateStyle: 'medium', timeZone: 'UTC' }).format(atUtcNoon(day));
  return `${date}, ${time}`;
}

/** For what belongs to no seminar: the clocks of the person who looks. */
export const viewerTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "2019-02-14T09:00" for an input of type datetime-local, in the zone of the seminar. */
export function toLocalInput(instant: string, timeZone: string): string {
  const { day, time } = zonedParts(instant, timeZone);
  return `${day}T${time}`;
}

/** The instant at which the clocks of the zone show this local date and time. */
export function fromLocalInput(local: string, timeZone: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  // The offset at the first guess may be that of the other side of a change of clocks: the second guess settles it.
  let guess = asUtc;
  for (let round = 0; round < 2; round++) {
    const shown = Date.parse(`${toLocalInput(new Date(guess).toISOString(), timeZone)}:00Z`);
    guess += asUtc - shown;
  }
  return new Date(guess).toISOString();
}

/** "2019-02-14T09:00:00+06:00": an instant by the clocks of a zone, with the offset that they had then. */
export function isoMoment(instant: string, timeZone: string): string {
  const { day, time, offset } = zonedParts(instant, timeZone);
  const [, sign = '+', hours = '0', minutes = '00'] = /UTC([+−-])(\d+)(?::(\d+))?/.exec(offset) ?? [];
  return `${day}T${time}:00${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/** A calendar day, at a local time where one is known: "2019-02-14", "2019-02-14T09:00:00+06:00". */
export function isoOnDay(day: string, time: string | null | undefined, timeZone: string): string {
  return time ? isoMoment(fromLocalInput(`${day}T${time.slice(0, 5)}`, timeZone), timeZone) : day;
}

const MINUTE = 60_000;

/** The calendar day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(atUtcNoon(day).getTime() + days * 1440 * MINUTE).toISOString().slice(0, 10);
}

/** The first instant of a calendar day in a zone: not always its midnight, which a change of clocks can skip or repeat. */
export function startOfDay(day: string, timeZone: string): number {
  const isOfDay = (instant: number) => dayOf(new Date(instant).toISOString(), timeZone) === day;
  let start = Date.parse(fromLocalInput(`${day}T00:00`, timeZone));
  for (let step = 0; step < 6 && !isOfDay(start); step++) start += 30 * MINUTE;
  for (let step = 0; step < 6 && isOfDay(start - 30 * MINUTE); step++) start -= 30 * MINUTE;
  return start;
}
