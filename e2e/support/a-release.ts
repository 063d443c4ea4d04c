import { seminarWithRoutes } from './a-seminar.ts';
import { type Api, ifMatch, type Json } from './api.ts';

export interface Release {
  seminarId: string;
  slug: string;
  /** The address of the release in the API. */
  address: string;
}

/** A seminar of its own with a published press release. */
export async function seminarWithRelease(api: Api, facts: Json = {}): Promise<Release> {
  const { id: seminarId, slug, base } = await seminarWithRoutes(api, { routes: 1, ...facts });
  const { id } = await api.create(`${base}/press-releases`);
  const address = `${base}/press-releases/${id}`;
  await publish(api, address);
  return { seminarId, slug, address };
}

export async function publish(api: Api, address: string, note?: Json): Promise<Json> {
  return api.create(`${address}/versions`, { note }, ifMatch(await api.read(address)));
}

/** Writes something else in the place of what was generated for a section, and publishes it. */
export async function publishEdited(api: Api, address: string, edit: { key: string; html: Json; note?: Json }) {
  const release = await api.read(address);
  const sections = release.sections.map((section: Json) => ({
    key: section.key,
    hidden: section.hidden,
    edited: section.key === edit.key ? edit.html : section.edited,
  }));
  await api.put(address, { sections, repliesOpen: release.repliesOpen }, ifMatch(release));
  return publish(api, address, edit.note);
}
