import {
  getVersionChangesOptions,
  getVersionOptions,
  listVersionsOptions,
} from '@/api/client/@tanstack/react-query.gen';

// One set of options each for the pages and for whoever asks ahead of them. A seminar is found by its slug.

export const latestVersionQuery = (seminarId: string) =>
  listVersionsOptions({ path: { seminarId }, query: { limit: 1 } });

export const versionsQuery = (seminarId: string) => listVersionsOptions({ path: { seminarId }, query: { limit: 200 } });

/** What was published stays as it was. */
export const versionQuery = (seminarId: string, number: number) => ({
  ...getVersionOptions({ path: { seminarId, number } }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const changesQuery = (seminarId: string, { from, to }: Compared) => ({
  ...getVersionChangesOptions({ path: { seminarId, number: to }, query: { since: from } }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Two versions held against each other, the earlier first. */
export interface Compared {
  from: number;
  to: number;
}

export function versionNumber(text: string | null | undefined): number | undefined {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

export function namesOneTwice(params: URLSearchParams): boolean {
  const one = versionNumber(params.get('from'));
  return one !== undefined && one === versionNumber(params.get('to'));
}

/** Which two the address compares, in whichever order it names them. */
export function comparedIn(params: URLSearchParams): Compared | undefined {
  const one = versionNumber(params.get('from'));
  const other = versionNumber(params.get('to'));
  if (!one || !other || one === other) return undefined;
  return { from: Math.min(one, other), to: Math.max(one, other) };
}
