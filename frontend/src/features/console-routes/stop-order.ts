import type { Stop } from '@/api/client';

/** A place on a route, counted from 1. */
export interface Spot {
  routeId: string;
  place: number;
}

export interface StopMove {
  stopId: string;
  from: Spot;
  to: Spot;
}

export const spotOf = ({ routeId, position }: Stop): Spot => ({ routeId, place: position });

export const sameSpot = (one: Spot, other: Spot) => one.routeId === other.routeId && one.place === other.place;

/** The stops of a route in their order. */
export function stopsOf(stops: readonly Stop[], routeId: string): Stop[] {
  return stops.filter((stop) => stop.routeId === routeId).toSorted((a, b) => a.position - b.position);
}

/** The stops once a move is done, each with its place: those behind it make room, as they do at the service. */
export function arranged(stops: readonly Stop[], { stopId, to }: StopMove): Stop[] {
  const moving = stops.find(({ id }) => id === stopId);
  if (!moving) return [...stops];
  const others = stops.filter(({ id }) => id !== stopId);
  const target = stopsOf(others, to.routeId).toSpliced(to.place - 1, 0, { ...moving, routeId: to.routeId });
  const left = moving.routeId === to.routeId ? [] : stopsOf(others, moving.routeId);
  const numbered = [target, left].flatMap((all) => all.map((stop, index) => ({ ...stop, position: index + 1 })));
  return stops.map((stop) => numbered.find(({ id }) => id === stop.id) ?? stop);
}

export function backwards({ stopId, from, to }: StopMove): StopMove {
  return { stopId, from: to, to: from };
}
