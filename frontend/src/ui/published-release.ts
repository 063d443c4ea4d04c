import { queryOptions } from '@tanstack/react-query';
import { listPressReleases } from '@/api/client/sdk.gen';
import type { Language } from '@/lib/languages';

/** The id of a seminar's published press release, for those who link to it; null where none is published. */
export const publishedReleaseQuery = (seminarId: string) =>
  queryOptions({
    queryKey: ['published-release', seminarId],
    queryFn: async ({ signal }): Promise<string | null> => {
      const { data } = await listPressReleases({ path: { seminarId }, query: { version: 'published' }, signal });
      return data.items[0]?.id ?? null;
    },
  });

interface Release {
  seminarId: string;
  releaseId: string;
}

const addressOf = ({ seminarId, releaseId }: Release) => `/api/v1/seminars/${seminarId}/press-releases/${releaseId}`;

/** The picture that goes with a link to a release, or to its seminar. */
export function releaseCard(release: Release, language: Language): string {
  return `${addressOf(release)}/card.png?lang=${language}`;
}

export function releasePdf(release: Release, language: Language): string {
  return `${addressOf(release)}/pdf?lang=${language}`;
}
