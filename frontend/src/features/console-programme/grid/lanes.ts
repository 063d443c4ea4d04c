import type { Range } from './day';

/** Which strip of its column something is drawn in, of how many beside each other. */
export interface Lane {
  lane: number;
  lanes: number;
}

/** What is shorter is drawn as long as this, so that it can be read. */
const SHORTEST_DRAWN = 15;

/** Puts beside each other what would lie on top of each other. Ends that touch do not. */
export function lanesOf<Item extends Range>(items: readonly Item[]): Map<Item, Lane> {
  const placed = new Map<Item, Lane>();
  let together: Item[] = [];
  let ends: number[] = [];
  const settle = () => {
    for (const item of together) placed.set(item, { lane: placed.get(item)?.lane ?? 0, lanes: ends.length });
    together = [];
    ends = [];
  };
  for (const item of items.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (ends.length > 0 && Math.max(...ends) <= item.from) settle();
    const free = ends.findIndex((end) => end <= item.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(item.to, item.from + SHORTEST_DRAWN);
    placed.set(item, { lane, lanes: 0 });
    together.push(item);
  }
  settle();
  return placed;
}
