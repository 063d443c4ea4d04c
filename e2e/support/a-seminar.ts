import type { Api, Json } from './api.ts';

/** A text in all three languages that says the same in each: what a test looks for. */
export function inAll(text: string): { kk: string; ru: string; en: string } {
  return { kk: text, ru: text, en: text };
}

/** A mark that no other test has. */
export function mark(word: string): string {
  return `${word}-${crypto.randomUUID().slice(0, 8)}`;
}

export function organization(name: string): Json {
  return { kind: 'SCHOOL', name: inAll(name), regionCode: 'KZ-71', city: inAll('Astana') };
}

export function seminar(slug: string): Json {
  return {
    slug,
    title: inAll(`Seminar ${slug}`),
    level: 'CITY',
    startsOn: '2026-12-10',
    endsOn: '2026-12-10',
    opensAt: '09:00',
    closesAt: '18:00',
    timeZone: 'Asia/Almaty',
    organizerIds: [],
    directions: [],
    activities: [],
    categories: [],
    waitingList: true,
    sampleData: true,
  };
}

export function registration(email: string, preferences: string[] = []): Json {
  return {
    fullName: `Participant ${email.split('@')[0]}`,
    email,
    regionCode: 'KZ-71',
    language: 'en',
    preferences,
    stepFreeAccess: false,
    consent: true,
  };
}

export interface SeminarWithRoutes {
  id: string;
  slug: string;
  base: string;
  routes: { id: string; groupId: string; stopId: string; number: number }[];
}

/** A seminar that others can find in the same state whatever ran before: with routes, each with one stop and one group. */
export async function seminarWithRoutes(
  api: Api,
  { routes = 2, groupSize = [0, 100], lifecycle = ['PUBLISHED', 'REGISTRATION_OPEN'], ...facts }: Json = {},
): Promise<SeminarWithRoutes> {
  const slug = mark('seminar');
  const made = await api.create('/seminars', { ...seminar(slug), ...facts });
  const base = `/seminars/${made.id}`;
  const host = await api.create('/organizations', organization(`School of ${slug}`));
  const [minSize, maxSize] = groupSize;
  const ways = [];
  for (let number = 1; number <= routes; number++) {
    const route = await api.create(`${base}/routes`, { number, topics: [], clusterIds: [] });
    const stop = {
      routeId: route.id,
      position: 1,
      organizationId: host.id,
      topics: [],
      clusterIds: [],
    };
    const { id: stopId } = await api.create(`${base}/stops`, stop);
    const { id: groupId } = await api.create(`${base}/groups`, { routeId: route.id, number: 1, minSize, maxSize });
    ways.push({ id: route.id, groupId, stopId, number });
  }
  await api.move(made.id, ...lifecycle);
  return { id: made.id, slug, base, routes: ways };
}
