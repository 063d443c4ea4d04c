import { languages } from '@/lib/languages';
import { escapeMarkup } from './escape';

/** So many make about half of what the service takes for a page, whatever they are called. */
const SEMINARS_OF_A_PART = 500;

/** Who may read what: everything public, but not the rooms behind a sign-in or a link. */
export function robots(site: string): string {
  return [
    'User-agent: *',
    'Disallow: /*/console',
    'Disallow: /*/my-registration',
    'Disallow: /*/unsubscribe',
    'Disallow: /signed-in',
    '',
    `Sitemap: ${site}/sitemap.xml`,
    '',
  ].join('\n');
}

/** Where the parts are that so many seminars take. */
export function sitemapIndex(site: string, seminars: number): string {
  const parts = Array.from({ length: Math.max(1, Math.ceil(seminars / SEMINARS_OF_A_PART)) }, (_, index) => index + 1);
  return xml(
    'sitemapindex',
    parts.map((part) => `<sitemap><loc>${escapeMarkup(`${site}/sitemap-${part}.xml`)}</loc></sitemap>`),
  );
}

/** The seminars of a part, counted from 1; nothing where there is no such part. */
export function seminarsOfPart(slugs: readonly string[], part: number): readonly string[] | undefined {
  const start = (part - 1) * SEMINARS_OF_A_PART;
  return start < slugs.length || part === 1 ? slugs.slice(start, start + SEMINARS_OF_A_PART) : undefined;
}

/** The public pages of these seminars. Which ones are the same in another language, the pages say themselves. */
export function sitemapOf(site: string, slugs: readonly string[], announced: ReadonlySet<string>): string {
  const pages = slugs.flatMap((slug) => pagesOf(slug, announced.has(slug)));
  return xml(
    'urlset',
    ['', ...pages].flatMap((page) =>
      languages.map((language) => `<url><loc>${escapeMarkup(`${site}/${language}/${page}`)}</loc></url>`),
    ),
  );
}

function pagesOf(slug: string, announced: boolean): string[] {
  const page = `seminars/${slug}`;
  return [page, `${page}/programme`, ...(announced ? [`${page}/release`] : [])];
}

function xml(root: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${root}>`,
    '',
  ].join('\n');
}
