import type { QueryClient } from '@tanstack/react-query';
import type { PressRelease } from '@/api/client';
import {
  getProgrammeOptions,
  getReleaseVersionOptions,
  listPressReleasesOptions,
  listRepliesInfiniteOptions,
  listReleaseVersionsOptions,
} from '@/api/client/@tanstack/react-query.gen';

export const releaseQuery = (seminarId: string) =>
  listPressReleasesOptions({ path: { seminarId }, query: { version: 'published' } });

/** As many as one answer holds: nobody publishes a release so often. */
export const versionsQuery = (seminarId: string, releaseId: string) =>
  listReleaseVersionsOptions({ path: { seminarId, releaseId }, query: { limit: 200 } });

export const versionQuery = (seminarId: string, releaseId: string, number: number) =>
  getReleaseVersionOptions({ path: { seminarId, releaseId, number } });

export const repliesQuery = (seminarId: string, releaseId: string) => ({
  ...listRepliesInfiniteOptions({ path: { seminarId, releaseId }, query: { limit: 200 } }),
  initialPageParam: { path: { seminarId, releaseId } },
  getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
});

/** The number of an earlier version that an address asks for; nothing where it asks for the one in force. */
export function earlierVersion(search: URLSearchParams, { publishedVersion }: PressRelease): number | undefined {
  const asked = search.get('version') ?? '';
  return /^[1-9]\d{0,8}$/.test(asked) && Number(asked) !== publishedVersion ? Number(asked) : undefined;
}

export function publishedIn(queryClient: QueryClient, seminarId: string): PressRelease | undefined {
  return queryClient.getQueryData(releaseQuery(seminarId).queryKey)?.items[0];
}

/** Asks for all that the page of a release shows. */
export async function prefetchRelease(queryClient: QueryClient, seminarId: string, search: URLSearchParams) {
  const programme = queryClient.prefetchQuery(getProgrammeOptions({ path: { seminarId } }));
  await queryClient.prefetchQuery(releaseQuery(seminarId));
  const release = publishedIn(queryClient, seminarId);
  const earlier = release && earlierVersion(search, release);
  await Promise.all([
    programme,
    release && queryClient.prefetchQuery(versionsQuery(seminarId, release.id)),
    release && queryClient.prefetchInfiniteQuery(repliesQuery(seminarId, release.id)),
    release && earlier && queryClient.prefetchQuery(versionQuery(seminarId, release.id, earlier)),
  ]);
}
