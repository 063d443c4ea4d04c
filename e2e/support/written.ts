import { type APIRequestContext, expect, type Page } from '@playwright/test';
import type { Json } from './api.ts';

/** A page as the service wrote it, before any script: its HTML and what its head says. */
export async function headOf(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  const html = await answer.text();
  const first = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  const things = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  const told: Json[] = things.map(([, json = '{}']) => JSON.parse(json));
  return {
    html,
    title: first(/<title>(.*?)<\/title>/),
    meta: (name: string) =>
      first(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`)).replaceAll('&amp;', '&'),
    link: (rel: string) => first(new RegExp(`<link rel="${rel}" href="([^"]*)"`)),
    event: told.find((thing) => thing['@type'] === 'Event') ?? {},
    article: told.find((thing) => thing['@type'] === 'NewsArticle'),
  };
}

/** Counts from the first byte of every page to come how much of it moves without being asked to. */
export async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const counted = window as unknown as { shifts: number };
    counted.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) counted.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}
