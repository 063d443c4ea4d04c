import type { Event, Organization as EventOrganization, Place, WithContext } from 'schema-dts';
import type { Organization, Programme, ProgrammeSession, Seminar } from '@/api/client';
import type { Language } from '@/lib/languages';
import { type Localized, plainText } from '@/lib/localized';
import { isoMoment, isoOnDay } from '@/lib/time';
import { placeOf, type Whereabouts } from '@/ui/whereabouts';

/** A seminar in the words of schema.org, for those who read pages by machine. */
export function seminarEvent(
  { seminar, stages, routes, organizers, venueOrganization }: Programme,
  language: Language,
  site: string,
): WithContext<Event> {
  const say = (text: Localized | null | undefined) => plainText(text, language) || undefined;
  const subEvents = stages.flatMap((stage) =>
    stage.sessions
      .filter(({ startsAt }) => startsAt)
      .map((session) => subEvent(session, seminar, places(placeOf(session, stage, routes), say), say)),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: say(seminar.title),
    description: say(seminar.purpose),
    url: `${site}/${language}/seminars/${seminar.slug}`,
    inLanguage: ['kk', 'ru', 'en'],
    startDate: isoOnDay(seminar.startsOn, seminar.opensAt, seminar.timeZone),
    endDate: isoOnDay(seminar.endsOn, seminar.closesAt, seminar.timeZone),
    eventStatus: statusOf(seminar),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: place(say(seminar.venue), venueOrganization, say),
    organizer: organizers.map((organizer) => organization(organizer, say)),
    ...(subEvents.length > 0 && { subEvent: subEvents }),
  };
}

type Say = (text: Localized | null | undefined) => string | undefined;

function subEvent(session: ProgrammeSession, seminar: Seminar, location: Place[], say: Say): Event {
  const moment = (at: string | null | undefined) => (at ? isoMoment(at, seminar.timeZone) : undefined);
  return {
    '@type': 'Event',
    name: say(session.title),
    description: say(session.summary),
    startDate: moment(session.startsAt),
    endDate: moment(session.endsAt),
    eventStatus: statusOf(seminar),
    ...(location.length > 0 && { location: location.length === 1 ? location[0] : location }),
    performer: session.speakers.map(({ name, role }) => ({ '@type': 'Person', name: say(name), jobTitle: say(role) })),
  };
}

function statusOf({ lifecycle }: Seminar) {
  return lifecycle === 'CANCELLED' ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled';
}

/** The places of a session: one in words is told with the organization that it is at. */
function places(where: Whereabouts | undefined, say: Say): Place[] {
  const { words, hosts = [] } = where ?? {};
  const told = (host?: Organization) => {
    const names = [say(words), say(host?.name)].filter((name) => name);
    return place([...new Set(names)].join(', ') || undefined, host, say);
  };
  const all = hosts.length > 0 ? hosts.map(told) : [told()];
  return all.filter((one) => one !== undefined);
}

function place(name: string | undefined, host: Organization | null | undefined, say: Say): Place | undefined {
  if (!name && !host) return undefined;
  return {
    '@type': 'Place',
    name: name ?? say(host?.name),
    ...(host && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: say(host.address),
        addressLocality: say(host.city),
        addressRegion: host.regionCode ?? undefined,
        addressCountry: host.regionCode?.slice(0, 2),
      },
    }),
    ...(host?.latitude != null &&
      host.longitude != null && {
        geo: { '@type': 'GeoCoordinates', latitude: host.latitude, longitude: host.longitude },
      }),
  };
}

function organization({ name, website }: Organization, say: Say): EventOrganization {
  return { '@type': 'Organization', name: say(name), url: website ?? undefined };
}
