import { type RouteObject, redirect } from 'react-router';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { latestVersionQuery } from '@/features/day-programme/versions/versions-query';
import { prefetchRelease, publishedIn } from '@/features/press-release/release-queries';
import { searchQuery, wantedIn } from '@/features/search/search-address';
import { seminarsQuery } from '@/features/seminar-list/seminars-query';
import { rememberedLanguage } from '@/lib/languages';
import { Problem } from '@/lib/problem';
import { PublicShell } from '@/ui/layout/public-shell';
import { Splash } from '@/ui/layout/splash';
import { publishedReleaseQuery } from '@/ui/published-release';
import { consolePages } from './console-pages';
import { LanguageRoot } from './language-root';
import { loadMessages } from './messages';
import { languageOf, type Page, type PageArgs, page, type Side } from './page';
import { requireSignIn } from './require-sign-in';
import { RootError, RouteError } from './route-error';
import { SignedIn } from './signed-in';
import { versionPages } from './version-pages';

/** What the frame of the console shows on each of its pages. */
const consoleFeatures = ['console-search'];

/** Every address and the page behind it, for the browser and for the renderer alike. */
export function createRoutes(side: Side): RouteObject[] {
  const lazily = (definition: Page) => page(side, definition);
  return [
    { path: '/', loader: () => redirect(`/${rememberedLanguage()}/`) },
    {
      path: '/signed-in',
      loader: () => side.showLanguage(rememberedLanguage()),
      Component: SignedIn,
      ErrorBoundary: RootError,
      HydrateFallback: Splash,
    },
    {
      path: '/:lang',
      loader: ({ params }) => side.showLanguage(languageOf(params)),
      // A link within the page needs no sentences anew.
      shouldRevalidate: ({ currentParams, nextParams }) => currentParams.lang !== nextParams.lang,
      Component: LanguageRoot,
      ErrorBoundary: RootError,
      HydrateFallback: Splash,
      children: [
        {
          path: 'console',
          handle: { features: consoleFeatures },
          loader: async (args) => {
            await requireSignIn(args);
            await loadMessages(languageOf(args.params), consoleFeatures);
            return null;
          },
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
                    rendered: true,
                    features: ['seminar-list'],
                    load: async () => (await import('@/features/seminar-list/seminar-list-page')).SeminarListPage,
                    prefetch: ({ queryClient }) => queryClient.prefetchInfiniteQuery(seminarsQuery()),
                  }),
                },
                {
                  path: 'search',
                  ...lazily({
                    rendered: true,
                    features: ['search'],
                    load: async () => (await import('@/features/search/search-page')).SearchPage,
                    prefetch: async ({ queryClient, search }) => {
                      const wanted = wantedIn(search);
                      if (wanted.q) await queryClient.prefetchQuery(searchQuery(wanted));
                    },
                  }),
                },
                {
                  path: 'seminars/:slug',
                  ...lazily({
                    rendered: true,
                    features: ['programme'],
                    load: async () => (await import('@/features/programme/programme-page')).ProgrammePage,
                    prefetch: prefetchSeminar,
                  }),
                },
                {
                  path: 'seminars/:slug/programme',
                  ...lazily({
                    rendered: true,
                    features: ['day-programme', 'ui/calendar'],
                    load: async () => (await import('@/features/day-programme/day-programme-page')).DayProgrammePage,
                    prefetch: (args) =>
                      Promise.all([
                        prefetchSeminar(args),
                        args.queryClient.prefetchQuery(latestVersionQuery(args.params.slug ?? '')),
                      ]),
                  }),
                },
                {
                  path: 'seminars/:slug/release',
                  ...lazily({
                    rendered: true,
                    features: ['press-release'],
                    load: async () => (await import('@/features/press-release/release-page')).ReleasePage,
                    prefetch: ({ queryClient, params, search }) =>
                      prefetchRelease(queryClient, params.slug ?? '', search),
                    found: ({ queryClient, params }) => publishedIn(queryClient, params.slug ?? '') !== undefined,
                  }),
                },
                ...versionPages(lazily),
                {
                  path: 'seminars/:slug/register',
                  ...lazily({
                    features: ['registering', 'ui/link-request'],
                    load: async () => (await import('@/features/registering/register-page')).RegisterPage,
                    prefetch: ({ queryClient, params }) =>
                      queryClient.prefetchQuery(getProgrammeOptions({ path: { seminarId: params.slug ?? '' } })),
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
                  path: 'seminars/:slug/register-delegation',
                  ...lazily({
                    features: ['delegating', 'ui/link-request'],
                    load: async () =>
                      (await import('@/features/delegating/register-delegation-page')).RegisterDelegationPage,
                    prefetch: ({ queryClient, params }) =>
                      queryClient.prefetchQuery(getProgrammeOptions({ path: { seminarId: params.slug ?? '' } })),
                  }),
                },
                {
                  path: 'seminars/:slug/delegation-registered',
                  ...lazily({
                    features: ['delegating'],
                    load: async () =>
                      (await import('@/features/delegating/delegation-registered-page')).DelegationRegisteredPage,
                  }),
                },
                {
                  path: 'my-delegation',
                  ...lazily({
                    features: ['delegating', 'ui/delegation', 'ui/link-request'],
                    load: async () => (await import('@/features/delegating/my-delegation-page')).MyDelegationPage,
                  }),
                },
                {
                  path: 'my-registration',
                  ...lazily({
                    features: ['registering', 'ui/calendar', 'ui/link-request'],
                    load: async () => (await import('@/features/registering/my-registration-page')).MyRegistrationPage,
                  }),
                },
                {
                  path: 'unsubscribe',
                  ...lazily({
                    features: ['unsubscribing'],
                    load: async () => (await import('@/features/unsubscribing/unsubscribe-page')).UnsubscribePage,
                  }),
                },
                { path: '*', handle: { rendered: true }, loader: nowhere, element: null },
              ],
            },
          ],
        },
      ],
    },
  ];
}

/** A seminar's programme, and whether there is a press release to link to. */
async function prefetchSeminar({ queryClient, params: { slug: seminarId = '' } }: PageArgs) {
  await Promise.all([
    queryClient.prefetchQuery(getProgrammeOptions({ path: { seminarId } })),
    queryClient.prefetchQuery(publishedReleaseQuery(seminarId)),
  ]);
}

function nowhere(): never {
  throw new Problem('not-found', 404, '');
}
