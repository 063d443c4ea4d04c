import type { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, type HydrationState, matchRoutes, type RouteObject, RouterProvider } from 'react-router';
import { mayBeSignedIn } from '@/api/session';
import { nextTask } from '@/lib/next-task';
import { Problem } from '@/lib/problem';
import { App } from './app';
import { loadMessages, showLanguage } from './messages';
import { languageOf, type PageHandle } from './page';
import { type PageData, readPageData } from './page-data';

type Match = NonNullable<ReturnType<typeof matchRoutes>>[number];

/**
 * Takes over the page that the renderer wrote, or makes it here where it wrote none. The page is there to be read already:
 * between two steps of taking it over the browser can answer a touch.
 */
export async function start(root: HTMLElement, routes: RouteObject[], queryClient: QueryClient) {
  const written = readPageData();
  // What the public may not see was written as absent, and may be there for whoever is signed in.
  if (!written || (written.failures && mayBeSignedIn())) return startAnew(root, routes, queryClient);
  for (const { key, data } of written.answers) queryClient.setQueryData(key, data);
  await nextTask();
  const matches = matchRoutes(routes, window.location) ?? [];
  await nextTask();
  await Promise.all(matches.map(loadAhead));
  await nextTask();
  const router = createBrowserRouter(routes, { hydrationData: hydrationData(written) });
  await nextTask();
  startTransition(() => {
    hydrateRoot(
      root,
      <App site={written.site} queryClient={queryClient}>
        <RouterProvider router={router} />
      </App>,
    );
  });
  if (mayBeSignedIn()) void queryClient.invalidateQueries();
}

function startAnew(root: HTMLElement, routes: RouteObject[], queryClient: QueryClient) {
  createRoot(root).render(
    <App site={window.location.origin} queryClient={queryClient}>
      <RouterProvider router={createBrowserRouter(routes)} />
    </App>,
  );
}

/** The router would otherwise show nothing while the code and the sentences of the page are on their way. */
async function loadAhead({ route, params }: Match) {
  const language = languageOf(params);
  if (route.path === '/:lang') await showLanguage(language);
  const { features = [] }: PageHandle = route.handle ?? {};
  const load = typeof route.lazy === 'object' ? route.lazy.Component : undefined;
  const [Component] = await Promise.all([load?.(), loadMessages(language, features)]);
  if (Component) Object.assign(route, { Component, lazy: undefined });
}

function hydrationData({ loaded, failures }: PageData): HydrationState {
  const loaderData = Object.fromEntries(loaded.map((route) => [route, null]));
  if (!failures) return { loaderData };
  const errors = Object.entries(failures).map(([route, { kind, status }]) => [route, new Problem(kind, status, '')]);
  return { loaderData, errors: Object.fromEntries(errors) };
}
