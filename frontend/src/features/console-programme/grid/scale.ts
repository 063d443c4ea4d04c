import type { Range } from './day';

/** Pixels that a minute is high: a quarter of an hour holds a line of text. */
const MINUTE_HEIGHT = 1.6;

export function heightOf(minutes: number): number {
  return minutes * MINUTE_HEIGHT;
}

/** The minute of the day that lies that far below the upper end of the hours shown. */
export function minuteAt(y: number, shown: Range): number {
  return shown.from + y / MINUTE_HEIGHT;
}
