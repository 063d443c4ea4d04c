import type { RouteObject } from 'react-router';
import { getSeminarOptions } from '@/api/client/@tanstack/react-query.gen';
import type { Page, page } from './page';
import { RouteError } from './route-error';

type Lazily = (definition: Page) => ReturnType<typeof page>;

/** The pages of the workspace of one seminar, a tab each. */
export function seminarPages(lazily: Lazily): RouteObject {
  return {
    path: ':seminarId',
    ...lazily({
      features: [],
      load: async () => (await import('./seminar-workspace')).Workspace,
      prefetch: ({ queryClient, params }) =>
        void queryClient.prefetchQuery(getSeminarOptions({ path: { seminarId: params.seminarId ?? '' } })),
    }),
    children: [
      {
        ErrorBoundary: RouteError,
        children: [
          {
            index: true,
            ...lazily({
              features: ['console-seminars'],
              load: async () => (await import('@/features/console-seminars/overview-page')).OverviewPage,
            }),
          },
          {
            path: 'details',
            ...lazily({
              features: ['console-seminars'],
              load: async () => (await import('@/features/console-seminars/details-page')).DetailsPage,
            }),
          },
        ],
      },
    ],
  };
}
