import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, redirect } from 'react-router';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { seminarsQuery } from '@/features/seminar-list/seminars-query';
import { rememberedLanguage } from '@/lib/languages';
import { PublicShell } from '@/ui/layout/public-shell';
import { Splash } from '@/ui/layout/splash';
import { NotFound } from '@/ui/states';
import { consolePages } from './console-pages';
import { LanguageRoot } from './language-root';
import { showLanguage } from './messages';
import { languageOf, type Page, page } from './page';
import { requireSignIn } from './require-sign-in';
import { RootError, RouteError } from './route-error';
import { SignedIn } from './signed-in';

export function createRouter(queryClient: QueryClient) {
  const lazily = (definition: Page) => page(queryClient, definition);
  return createBrowserRouter([
    { path: '/', loader: () => redirect(`/${rememberedLanguage()}/`) },
    {
      path: '/signed-in',
      loader: () => showLanguage(rememberedLanguage()),
      Component: SignedIn,
      ErrorBoundary: RootError,
      HydrateFallback: Splash,
    },
    {
      path: '/:lang',
      loader: ({ params }) => showLanguage(languageOf(params)),
      // A link within the page needs no sentences anew.
      shouldRevalidate: ({ currentParams, nextParams }) => currentParams.lang !== nextParams.lang,
      Component: LanguageRoot,
      ErrorBoundary: RootError,
      HydrateFallback: Splash,
      children: [
        {
          path: 'console',
          loader: requireSignIn,
          lazy: { Component: async () => (await import('./console')).Console },
          children: [{ ErrorBoundary: RouteError, children: consolePages(lazily) }],
        },
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
                    prefetch: ({ queryClient }) => void queryClient.prefetchInfiniteQuery(seminarsQuery()),
                  }),
                },
                {
                  path: 'seminars/:slug',
                  ...lazily({
                    features: ['programme'],
                    load: async () => (await import('@/features/programme/programme-page')).ProgrammePage,
                    prefetch: ({ queryClient, params }) =>
                      void queryClient.prefetchQuery(getProgrammeOptions({ path: { seminarId: params.slug ?? '' } })),
                  }),
                },
                {
                  path: 'seminars/:slug/register',
                  ...lazily({
                    features: ['registering'],
                    load: async () => (await import('@/features/registering/register-page')).RegisterPage,
                    prefetch: ({ queryClient, params }) =>
                      void queryClient.prefetchQuery(getProgrammeOptions({ path: { seminarId: params.slug ?? '' } })),
                  }),
                },
                {
                  path: 'seminars/:slug/registered',
                  ...lazily({
                    features: ['registering'],
                    load: async () => (await import('@/features/registering/registered-page')).RegisteredPage,
                  }),
                },
                {
                  path: 'my-registration',
                  ...lazily({
                    features: ['registering'],
                    load: async () => (await import('@/features/registering/my-registration-page')).MyRegistrationPage,
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
