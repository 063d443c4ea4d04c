import type { Session } from '@/api/client';
import { type Day, type Range, type Span, spanOn } from './day';
import { type Lane, lanesOf } from './lanes';

/** One session as it is drawn on one day. */
export interface Block extends Lane {
  session: Session;
  span: Span;
}

interface Column {
  key: string;
  blocks: readonly Block[];
}

/** A day drawn in columns. */
export interface Board {
  columns: readonly Column[];
  /** Across all columns. */
  wide: readonly Block[];
}

interface OnDay extends Span {
  session: Session;
}

function onDay(day: Day, sessions: readonly Session[]): OnDay[] {
  return sessions.flatMap((session) => {
    const span = spanOn(day, session);
    return span ? [{ ...span, session }] : [];
  });
}

/** In the order in which somebody reads them: by their beginning. */
function blocks(items: readonly OnDay[]): Block[] {
  const lanes = lanesOf(items);
  return items
    .map((item) => ({ session: item.session, span: item, ...(lanes.get(item) as Lane) }))
    .toSorted((a, b) => a.span.from - b.span.from || a.lane - b.lane);
}

/** Each session in the one column that is its own. */
export function boardByPlace(
  day: Day,
  sessions: readonly Session[],
  keys: readonly string[],
  keyOf: (session: Session) => string,
): Board {
  const there = new Map<string, OnDay[]>(keys.map((key) => [key, []]));
  for (const item of onDay(day, sessions)) there.get(keyOf(item.session))?.push(item);
  return { columns: keys.map((key) => ({ key, blocks: blocks(there.get(key) ?? []) })), wide: [] };
}

/** The key of the column of what is for everyone while something else goes on. */
export const EVERYONE = 'everyone';

/**
 * Each session in the columns of the routes that show it. What no route shows is for everyone and goes across all of
 * them, unless something else goes on beside it: then it stands in a column of its own, since over some of the routes
 * it would look as if it were for those alone.
 */
export function boardByRoute(
  day: Day,
  sessions: readonly Session[],
  routeIds: readonly string[],
  routesOf: (session: Session) => ReadonlySet<string>,
): Board {
  const items = onDay(day, sessions);
  const onRoutes = items.filter(({ session }) => routesOf(session).size > 0);
  const general = items.filter((item) => !onRoutes.includes(item));
  const lanes = lanesOf(general);
  const crowded = general.filter((item) => (lanes.get(item)?.lanes ?? 1) > 1);
  const beside = besideAny(general, [...onRoutes, ...crowded]);
  const across = general.filter((item) => !beside.has(item));
  return {
    columns: [
      ...(beside.size > 0 ? [{ key: EVERYONE, blocks: blocks([...beside]) }] : []),
      ...routeIds.map((key) => ({ key, blocks: blocks(onRoutes.filter(({ session }) => routesOf(session).has(key))) })),
    ],
    wide: blocks(across),
  };
}

/** Those that something of the others goes on beside, and those beside which one of these goes on. */
function besideAny(items: readonly OnDay[], others: readonly OnDay[]): Set<OnDay> {
  const found = new Set<OnDay>();
  let inTheWay = [...others];
  while (inTheWay.length > 0) {
    const next = items.filter((item) => !found.has(item) && inTheWay.some((other) => overlap(item, other)));
    for (const item of next) found.add(item);
    inTheWay = next;
  }
  return found;
}

function overlap(one: Range, other: Range): boolean {
  return one.from < other.to && other.from < one.to;
}
