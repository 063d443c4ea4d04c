import { queryOptions } from '@tanstack/react-query';
import type { PressRelease } from '@/api/client';
import { listPressReleases } from '@/api/client/sdk.gen';
import type { Language } from '@/lib/languages';

/** A seminar's published press release, for those who link to it; null where none is published. */
export const publishedReleaseQuery = (seminarId: string) =>
  queryOptions({
    queryKey: ['published-release', seminarId],
    queryFn: async ({ signal }): Promise<Release | null> => {
      const { data } = await listPressReleases({ path: { seminarId }, query: { version: 'published' }, signal });
      return data.items.map(pick)[0] ?? null;
    },
  });

type Release = Pick<PressRelease, 'id' | 'seminarId' | 'publishedVersion'>;

const pick = ({ id, seminarId, publishedVersion }: PressRelease): Release => ({ id, seminarId, publishedVersion });

const addressOf = ({ id, seminarId }: Release) => `/api/v1/seminars/${seminarId}/press-releases/${id}`;

/** The size of that picture. */
export const CARD = { width: 1200, height: 630 };

/** The picture that goes with a link to a release: each publication has one of its own address. */
export function releaseCard(release: Release, language: Language): string {
  return `${addressOf(release)}/card.png?lang=${language}&of=${release.publishedVersion}`;
}

/**
 * The picture that goes with a link to a seminar or its programme: its release's, or its own while none is published.
 *
 * @param release null where there is none, missing while that is not known
 */
export function seminarPicture(seminarId: string, release: Release | null | undefined, language: Language) {
  if (release === undefined) return undefined;
  return release ? releaseCard(release, language) : `/api/v1/seminars/${seminarId}/card.png?lang=${language}`;
}

export function releasePdf(release: Release, language: Language): string {
  return `${addressOf(release)}/pdf?lang=${language}`;
}
