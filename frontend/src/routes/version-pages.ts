import type { RouteObject } from 'react-router';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import {
  changesQuery,
  comparedIn,
  latestVersionQuery,
  versionNumber,
  versionQuery,
  versionsQuery,
} from '@/features/day-programme/versions/versions-query';
import { Problem } from '@/lib/problem';
import type { Page, page } from './page';

/** What the programme of a seminar was before. */
export function versionPages(lazily: (definition: Page) => ReturnType<typeof page>): RouteObject[] {
  return [
    {
      path: 'seminars/:slug/programme/versions',
      ...lazily({
        rendered: true,
        features: ['day-programme', 'ui/history'],
        load: async () => (await import('@/features/day-programme/versions/versions-page')).VersionsPage,
        prefetch: ({ queryClient, params: { slug = '' }, search }) => {
          const compared = comparedIn(search);
          return Promise.all([
            queryClient.prefetchQuery(getProgrammeOptions({ path: { seminarId: slug } })),
            queryClient.prefetchQuery(versionsQuery(slug)),
            ...(compared
              ? [
                  queryClient.prefetchQuery(changesQuery(slug, compared)),
                  queryClient.prefetchQuery(versionQuery(slug, compared.from)),
                  queryClient.prefetchQuery(versionQuery(slug, compared.to)),
                ]
              : []),
          ]);
        },
      }),
    },
    {
      path: 'seminars/:slug/programme/versions/:number',
      ...lazily({
        rendered: true,
        features: ['day-programme', 'ui/calendar'],
        load: async () => (await import('@/features/day-programme/versions/version-page')).VersionPage,
        prefetch: async ({ queryClient, params: { slug = '', number: asked } }) => {
          const number = versionNumber(asked);
          if (!number) throw new Problem('not-found', 404, '');
          await Promise.all([
            queryClient.prefetchQuery(versionQuery(slug, number)),
            queryClient.prefetchQuery(latestVersionQuery(slug)),
          ]);
        },
      }),
    },
  ];
}
