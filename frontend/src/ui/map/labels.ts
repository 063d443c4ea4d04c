import { wrap } from '@/lib/wrap';
import type { Spot } from './geometry';

export interface Label {
  lines: string[];
  /** Where its first line stands. */
  at: Spot;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const LINE = 16;
/** What a letter is wide on average, and a little more: better a name less than two that cover each other. */
const LETTER = 7.4;

/**
 * Where the name of each marker stands: beside it, below or above, wherever nothing else is, and rather where no way runs.
 * A name that finds no room is absent; it stands in the list.
 *
 * @param radius of a marker
 * @param ways from marker to marker
 */
export function labelsFor(
  markers: readonly (Spot & { name: string })[],
  { width, height, radius }: { width: number; height: number; radius: number },
  ways: readonly (readonly Spot[])[] = [],
): (Label | undefined)[] {
  const taken: Box[] = markers.map((spot) => around(spot, radius));
  const named = new Map<string, Spot>();
  const along = ways.flatMap(pointsAlong);
  return markers.map((spot) => {
    const other = named.get(spot.name);
    // one host that several routes visit is named once
    if (other && Math.hypot(other.x - spot.x, other.y - spot.y) < radius * 8) return undefined;
    const lines = wrap(spot.name, 20);
    const fitting = candidates(spot, lines, radius)
      .map((label) => ({ label, box: boxOf(label) }))
      .filter(
        ({ box }) =>
          box.left >= 2 &&
          box.top >= 2 &&
          box.right <= width - 2 &&
          box.bottom <= height - 2 &&
          !taken.some((each) => meet(each, box)),
      );
    const best = fitting.find(({ box }) => !along.some((point) => isIn(box, point))) ?? fitting[0];
    if (!best) return undefined;
    taken.push(best.box);
    named.set(spot.name, spot);
    return best.label;
  });
}

function candidates({ x, y }: Spot, lines: string[], radius: number): Label[] {
  const middle = y + LINE / 3 - ((lines.length - 1) * LINE) / 2;
  const gap = radius + 6;
  return [
    { lines, at: { x: x + gap, y: middle }, anchor: 'start' },
    { lines, at: { x: x - gap, y: middle }, anchor: 'end' },
    { lines, at: { x, y: y + gap + LINE * 0.7 }, anchor: 'middle' },
    { lines, at: { x, y: y - gap - (lines.length - 1) * LINE }, anchor: 'middle' },
  ];
}

function boxOf({ lines, at, anchor }: Label): Box {
  const width = Math.max(...lines.map((line) => line.length)) * LETTER;
  const left = at.x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  const top = at.y - LINE * 0.8;
  return { left, top, right: left + width, bottom: top + lines.length * LINE };
}

function around({ x, y }: Spot, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** So close to each other that no name lies between two of them. */
const STEP = 6;

function pointsAlong(way: readonly Spot[]): Spot[] {
  return way.slice(1).flatMap((to, index) => {
    const from = way[index] as Spot;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP);
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

function isIn({ left, top, right, bottom }: Box, { x, y }: Spot): boolean {
  return x > left && x < right && y > top && y < bottom;
}
