import type { Organization, Programme } from '@/api/client';
import type { Language } from '@/lib/languages';
import { type Localized, plainText } from '@/lib/localized';
import { routeName } from '@/lib/words';

/** What everything in programmes is called by its id, a later programme's words before those of an earlier one. */
export function namesIn(programmes: readonly Programme[], language: Language): Map<string, string> {
  const names = new Map<string, string>();
  const add = (id: string, name: Localized | undefined) => {
    const words = plainText(name, language);
    if (words) names.set(id, words);
  };
  const addOrganization = (organization: Organization | undefined) => {
    if (organization) add(organization.id, organization.name);
  };
  for (const { organizers, venueOrganization, stages, routes, clusters } of programmes) {
    [...organizers, venueOrganization].forEach(addOrganization);
    for (const { id, name } of clusters) add(id, name);
    for (const stage of stages) {
      add(stage.id, stage.name);
      addOrganization(stage.placeOrganization);
      for (const session of stage.sessions) {
        add(session.id, session.title);
        addOrganization(session.placeOrganization);
        for (const { id, name } of session.speakers) add(id, name);
      }
    }
    for (const route of routes) {
      names.set(route.id, routeName(route, language));
      for (const stop of route.stops) {
        addOrganization(stop.organization);
        add(stop.id, stop.organization.name);
      }
    }
  }
  return names;
}
