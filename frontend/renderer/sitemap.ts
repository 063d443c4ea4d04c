import { listPressReleases, listSeminars } from '@/api/client/sdk.gen';
import { languages } from '@/lib/languages';
import { Announced } from './announced';
import { escapeMarkup } from './escape';

/** Below the 50,000 addresses that a sitemap may hold: each page is there in three languages. */
const MOST_SEMINARS = 5_000;

const releases = new Announced(async (seminarId) => {
  const { data } = await listPressReleases({ path: { seminarId }, query: { version: 'published' } });
  return data.items.length > 0;
});

/** Who may read what: everything public, but not the rooms behind a sign-in or a link. */
export function robots(site: string): string {
  return [
    'User-agent: *',
    'Disallow: /*/console',
    'Disallow: /*/my-registration',
    'Disallow: /signed-in',
    '',
    `Sitemap: ${site}/sitemap.xml`,
    '',
  ].join('\n');
}

/** The public pages of every public seminar, each address with its twins in the other languages. */
export async function sitemap(site: string): Promise<string> {
  const slugs = await publicSlugs();
  const announced = await releases.among(slugs);
  const pages = ['', ...slugs.flatMap((slug) => pagesOf(slug, announced.has(slug)))];
  const entries = pages.flatMap((page) => {
    const twins = languages.map((language) => ({ language, address: escapeMarkup(`${site}/${language}/${page}`) }));
    const links = twins.map(
      ({ language, address }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`,
    );
    return twins.map(({ address }) => `<url><loc>${address}</loc>${links.join('')}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

function pagesOf(slug: string, announced: boolean): string[] {
  const page = `seminars/${slug}`;
  return [page, `${page}/programme`, ...(announced ? [`${page}/release`] : [])];
}

async function publicSlugs(): Promise<string[]> {
  const slugs: string[] = [];
  for (let after: string | undefined; slugs.length < MOST_SEMINARS; ) {
    const { data } = await listSeminars({ query: { limit: 200, sort: '-startsOn', after }, throwOnError: true });
    slugs.push(...data.items.map(({ slug }) => slug));
    if (!data.next) break;
    after = data.next;
  }
  return slugs;
}
