import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, redirect } from 'react-router';
import { listSeminarsOptions } from '@/api/client/@tanstack/react-query.gen';
import { rememberedLanguage } from '@/lib/languages';
import { PublicShell } from '@/ui/layout/public-shell';
import { NotFound } from '@/ui/states';
import { LanguageRoot } from './language-root';
import { showLanguage } from './messages';
import { languageOf, page } from './page';
import { RouteError } from './route-error';
import { SignedIn } from './signed-in';

export function createRouter(queryClient: QueryClient) {
  const lazily = (definition: Parameters<typeof page>[1]) => page(queryClient, definition);
  return createBrowserRouter([
    { path: '/', loader: () => redirect(`/${rememberedLanguage()}/`) },
    {
      path: '/signed-in',
      loader: () => showLanguage(rememberedLanguage()),
      Component: SignedIn,
      HydrateFallback: () => null,
    },
    {
      path: '/:lang',
      loader: ({ params }) => showLanguage(languageOf(params)),
      // A link within the page needs no sentences anew.
      shouldRevalidate: ({ currentParams, nextParams }) => currentParams.lang !== nextParams.lang,
      Component: LanguageRoot,
      ErrorBoundary: RouteError,
      HydrateFallback: () => null,
      children: [
        {
          Component: PublicShell,
          children: [
            {
              ErrorBoundary: RouteError,
              children: [
                {
                  index: true,
                  ...lazily({
                    features: ['seminar-list'],
                    load: async () => (await import('@/features/seminar-list/seminar-list-page')).SeminarListPage,
                    prefetch: ({ queryClient }) =>
                      void queryClient.prefetchQuery(listSeminarsOptions({ query: { sort: '-startsOn' } })),
                  }),
                },
                { path: '*', Component: NotFound },
              ],
            },
          ],
        },
      ],
    },
  ]);
}
