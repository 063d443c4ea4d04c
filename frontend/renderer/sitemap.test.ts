import { expect, test } from 'vitest';
import { seminarsOfPart, sitemapIndex, sitemapOf } from './sitemap';

const site = 'https://x.example';
/** What PageRenderer of the service takes. */
const LONGEST_PAGE = 4 * 1024 * 1024;

test('thousands of seminars come in parts that the service takes, whatever they are called', () => {
  const slugs = Array.from({ length: 5_000 }, (_, index) => `${index}`.padStart(100, 'x'));

  const parts = [...sitemapIndex('https://seminars.of-a-long-name.example', slugs.length).matchAll(/-(\d+)\.xml/g)];

  expect(parts).toHaveLength(10);
  for (const [, number] of parts) {
    const seminars = seminarsOfPart(slugs, Number(number)) ?? [];
    const part = sitemapOf('https://seminars.of-a-long-name.example', seminars, new Set(seminars));
    expect(seminars).toHaveLength(500);
    expect(Buffer.byteLength(part)).toBeLessThan(LONGEST_PAGE / 2);
  }
  expect(seminarsOfPart(slugs, 11)).toBeUndefined();
});

test('where there is no seminar yet, the list of them is there', () => {
  expect(sitemapIndex(site, 0)).toContain('<sitemap><loc>https://x.example/sitemap-1.xml</loc></sitemap>');
  expect(sitemapOf(site, seminarsOfPart([], 1) ?? [], new Set())).toContain('<loc>https://x.example/kk/</loc>');
});

test('a seminar has its pages in three languages, the release where it is published', () => {
  const part = sitemapOf(site, ['a', 'b'], new Set(['b']));

  expect(part).toContain('<url><loc>https://x.example/ru/seminars/a/programme</loc></url>');
  expect(part).not.toContain('seminars/a/release');
  expect(part).toContain('<url><loc>https://x.example/en/seminars/b/release</loc></url>');
});
