import type { TimetableVisit } from '@/api/client';
import { type Day, minuteOf } from './day';

export interface Bar {
  visit: TimetableVisit;
  from: number;
  to: number;
  /** Which of the lanes of its row: those that overlap stand below one another. */
  lane: number;
}

export interface Row {
  /** A group or a host. */
  key: string;
  bars: Bar[];
  lanes: number;
}

interface Range {
  from: number;
  to: number;
}

/** The rows of a chart in the order of the keys; a key without a visit has an empty row. */
export function rowsBy(
  keys: readonly string[],
  visits: readonly TimetableVisit[],
  keyOf: (visit: TimetableVisit) => string | undefined,
  day: Day,
): Row[] {
  return keys.map((key) => {
    const bars = visits
      .filter((visit) => keyOf(visit) === key)
      .map((visit) => ({ visit, from: minuteOf(day, visit.startsAt), to: minuteOf(day, visit.endsAt) }))
      .toSorted((a, b) => a.from - b.from || a.to - b.to || a.visit.id.localeCompare(b.visit.id));
    return { key, ...inLanes(bars) };
  });
}

function inLanes(bars: readonly Omit<Bar, 'lane'>[]): Pick<Row, 'bars' | 'lanes'> {
  const ends: number[] = [];
  const placed = bars.map((bar) => {
    const free = ends.findIndex((end) => end <= bar.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = bar.to;
    return { ...bar, lane };
  });
  return { bars: placed, lanes: Math.max(1, ends.length) };
}

/** The whole hours that hold the day's hours and every visit. */
export function shownRange(hours: Range, rows: readonly Row[]): Range {
  const bars = rows.flatMap((row) => row.bars);
  const from = Math.min(hours.from, ...bars.map((bar) => bar.from));
  const to = Math.max(hours.to, ...bars.map((bar) => bar.to));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

/** The nearest start on the grid. */
export function snapped(minute: number, grid: number): number {
  return Math.round(minute / grid) * grid;
}
