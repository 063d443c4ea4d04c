import type { QueryKey } from '@tanstack/react-query';

/**
 * What the renderer hands over with a page, so that the browser goes on from it and asks for nothing twice. It says
 * nothing of when or where it was written: the same page is the same bytes.
 */
export interface PageData {
  /** The address under which the public knows the site, "https://bagdar.example". */
  site: string;
  /** The answers that the page shows. */
  answers: { key: QueryKey; data: unknown }[];
  /** The routes that had loaded. */
  loaded: string[];
  /** What the router shows in the place of a page, by the route that failed. */
  failures?: Record<string, { kind: string; status: number }>;
}

/** The id of the element that carries it. */
export const PAGE_DATA = 'bagdar-page';

export function readPageData(): PageData | undefined {
  const text = document.getElementById(PAGE_DATA)?.textContent;
  return text ? JSON.parse(text) : undefined;
}
