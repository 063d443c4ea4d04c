import type { Organization, Route, Stop } from '@/api/client';
import type { Language } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { routeName } from '@/lib/words';
import type { DrawnRoute } from '@/ui/map/route-drawing';
import { stopsOf } from './stop-order';

/** The routes as they can be drawn: without the stops of which nobody knows where they are. */
export function drawnRoutes(
  routes: readonly Route[],
  stops: readonly Stop[],
  hosts: readonly Organization[],
  language: Language,
): DrawnRoute[] {
  return routes.map((route) => ({
    id: route.id,
    number: route.number,
    colour: route.colour,
    name: routeName(route, language),
    stops: stopsOf(stops, route.id).flatMap((stop) => {
      const host = hosts.find(({ id }) => id === stop.organizationId);
      const { latitude, longitude } = host ?? {};
      if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
      return [{ id: stop.id, place: stop.position, name: plainText(host?.name, language), latitude, longitude }];
    }),
  }));
}
