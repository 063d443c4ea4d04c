import { listPressReleases, listSeminars } from '@/api/client/sdk.gen';
import { Announced } from './announced';

/** More are found by the links of others. */
const MOST_SEMINARS = 5_000;
const KEPT_MS = 60_000;

export const releases = new Announced(async (seminarId) => {
  const { data } = await listPressReleases({ path: { seminarId }, query: { version: 'published' } });
  return data.items.length > 0;
});

let kept: { slugs: Promise<string[]>; until: number } | undefined;

/** The newest first. They are read in one go and kept for a moment, for whoever reads one part soon reads the next. */
export function publicSlugs(): Promise<string[]> {
  if (kept && Date.now() < kept.until) return kept.slugs;
  const slugs = readSlugs();
  const own = { slugs, until: Date.now() + KEPT_MS };
  kept = own;
  slugs.catch(() => {
    if (kept === own) kept = undefined;
  });
  return slugs;
}

async function readSlugs(): Promise<string[]> {
  const slugs: string[] = [];
  for (let after: string | undefined; slugs.length < MOST_SEMINARS; ) {
    const { data } = await listSeminars({ query: { limit: 200, sort: '-startsOn', after }, throwOnError: true });
    slugs.push(...data.items.map(({ slug }) => slug));
    if (!data.next) break;
    after = data.next;
  }
  return slugs;
}
