export interface Node {
  x: number;
  y: number;
}

export const width = 1040;
/** Room on the left of the start, whose name may be one long word. */
export const margin = 30;
const laneHeight = 104;
const start = { x: 46 };
const firstStop = 310;
const lastStop = width - 116;

/** What a letter of a name is wide, and a little more. */
const LETTER = 9.4;

export interface Lane {
  path: string;
  stops: Node[];
}

/** Lanes of a network that fans out from one place, evenly spread over the height. */
export function layOut(stopCounts: readonly number[]): { height: number; start: Node; lanes: Lane[] } {
  const height = stopCounts.length * laneHeight + 8;
  const middle = { x: start.x, y: height / 2 };
  const lanes = stopCounts.map((count, lane) => {
    const y = lane * laneHeight + 40;
    const gap = count > 1 ? (lastStop - firstStop) / (count - 1) : 0;
    const stops = Array.from({ length: count }, (_, index) => ({ x: firstStop + index * gap, y }));
    const end = stops.at(-1)?.x ?? firstStop;
    return { path: `M${middle.x} ${middle.y} h36 C155 ${middle.y} 125 ${y} 205 ${y} H${end}`, stops };
  });
  return { height, start: middle, lanes };
}

/** How many letters a line of a stop's name may have, so that it does not reach the next one's. */
export function lettersPerLine(stopCount: number): number {
  const gap = stopCount > 1 ? (lastStop - firstStop) / (stopCount - 1) : width;
  return Math.min(23, Math.floor(gap / LETTER));
}
