import type { Organization, Programme, ProgrammeRoute, ProgrammeSession, ProgrammeStage } from '@/api/client';
import type { Localized } from '@/lib/localized';
import { dayOf, lastDayOf } from '@/lib/time';
import { ownPlace, placeOf, type Whereabouts } from '@/ui/whereabouts';

/** A session, the stage it is part of, and the routes that come to it; none where it is for everyone. */
export interface Entry {
  session: ProgrammeSession;
  stage: ProgrammeStage;
  routes: ProgrammeRoute[];
  /** Where it is, and what of that is not said by its stage. */
  place?: Whereabouts;
  ownPlace?: Whereabouts;
}

export function entriesOf({ stages, routes }: Programme): Entry[] {
  return stages.flatMap((stage) =>
    stage.sessions.map((session) => ({
      session,
      stage,
      routes: routes.filter(({ stops }) => stops.some(({ sessionIds }) => sessionIds.includes(session.id))),
      place: placeOf(session, stage, routes),
      ownPlace: ownPlace(session, routes),
    })),
  );
}

/** By their beginning; those without one stay in the order of the programme, behind. */
export function inOrderOfTime(entries: readonly Entry[]): Entry[] {
  const start = ({ session: { startsAt } }: Entry) => (startsAt ? Date.parse(startsAt) : Number.POSITIVE_INFINITY);
  return entries.toSorted((one, other) => (start(one) === start(other) ? 0 : start(one) - start(other)));
}

export interface Day {
  day: string;
  entries: Entry[];
}

/** The days on which something begins, by the clocks of the seminar; each starts with what goes on from before. */
export function byDay(entries: readonly Entry[], timeZone: string): Day[] {
  const timed = inOrderOfTime(entries).filter(({ session }) => session.startsAt);
  const lasting = timed.filter((entry) => lastDay(entry, timeZone) > firstDay(entry, timeZone));
  const days: Day[] = [];
  for (const entry of timed) {
    const day = firstDay(entry, timeZone);
    if (days.at(-1)?.day !== day) {
      const goesOn = lasting.filter((other) => firstDay(other, timeZone) < day && day <= lastDay(other, timeZone));
      days.push({ day, entries: goesOn });
    }
    days.at(-1)?.entries.push(entry);
  }
  return days;
}

/** The day on which a timed session begins. */
export function firstDay({ session }: Entry, timeZone: string): string {
  return dayOf(session.startsAt as string, timeZone);
}

function lastDay({ session: { startsAt, endsAt } }: Entry, timeZone: string): string {
  return endsAt ? lastDayOf(endsAt, timeZone) : dayOf(startsAt as string, timeZone);
}

/** The stages in which something waits for its time, or which only say what they are. */
export function withoutTime({ stages }: Programme, entries: readonly Entry[]) {
  return stages
    .map((stage) => ({
      stage,
      entries: entries.filter((entry) => entry.stage === stage && !entry.session.startsAt),
    }))
    .filter(({ stage, entries: untimed }) => untimed.length > 0 || stage.sessions.length === 0);
}

export interface Place {
  key: string;
  /** Nothing where it is not announced yet. */
  name?: Localized | null;
  organization?: Organization | null;
  entries: Entry[];
  /** The routes that stop here, each with what it comes for. */
  visits: { route: ProgrammeRoute; topics: Localized[] }[];
}

/** Where something takes place, in the order in which the programme comes to it; what has no place yet, last. */
export function byPlace(programme: Programme, entries: readonly Entry[]): Place[] {
  const places = new Map<string, Place>();
  const at = (key: string, name: Localized | null | undefined, organization?: Organization | null) => {
    const place = places.get(key) ?? { key, name, organization, entries: [], visits: [] };
    places.set(key, place);
    return place;
  };
  for (const entry of inOrderOfTime(entries)) {
    const { words, hosts = [] } = entry.place ?? {};
    if (hosts.length === 0) at(JSON.stringify(words ?? null), words).entries.push(entry);
    for (const host of hosts) at(host.id, host.name, host).entries.push(entry);
  }
  for (const route of programme.routes) {
    for (const { organization, topics } of route.stops)
      at(organization.id, organization.name, organization).visits.push({ route, topics });
  }
  return [...places.values()].toSorted((one, other) => Number(!one.name) - Number(!other.name));
}

/** What a view says of a place whose house it has named already. */
export function inWords(place: Whereabouts | undefined): Whereabouts | undefined {
  return place?.words ? { words: place.words, hosts: [] } : undefined;
}
