import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { defaultLanguage, isLanguage, type Language } from '@/lib/languages';
import { loadMessages } from './messages';

/** Who makes a page out of the routes: a browser, or the renderer that writes it ahead of the browser. */
export interface Side {
  queryClient: QueryClient;
  /** Loads the sentences that all pages share, and speaks that language where one page is shown at a time. */
  showLanguage: (language: Language) => Promise<void>;
  /** The renderer sends a page whole, so it waits for what the page asks for; a browser shows the page's shapes. */
  waits: boolean;
}

export interface PageArgs {
  queryClient: QueryClient;
  params: LoaderFunctionArgs['params'];
  search: URLSearchParams;
}

export interface Page {
  /** The features whose sentences the page shows; "ui/history" for the part of `ui` that has its own. */
  features: readonly string[];
  load: () => Promise<ComponentType>;
  /** Asks for what the page will ask for: in a browser while its code is still on the way, in the renderer before. */
  prefetch?: (args: PageArgs) => Promise<unknown>;
  /** Whether the renderer writes it. Such a page shows the public's data alone, all of it named in `prefetch`. */
  rendered?: boolean;
  /** Whether there is what the page is to show; one that can only say that there is not is sent as such. */
  found?: (args: PageArgs) => boolean;
}

/** What a route says of its page to those who load it ahead of the router. */
export interface PageHandle {
  features?: readonly string[];
  rendered?: boolean;
  found?: Page['found'];
}

export function languageOf(params: LoaderFunctionArgs['params']): Language {
  return isLanguage(params.lang) ? params.lang : defaultLanguage;
}

/** A page in its own chunk. */
export function page(
  { queryClient, waits }: Side,
  { features, load, prefetch, found, rendered = false }: Page,
): Pick<RouteObject, 'lazy' | 'loader' | 'handle'> {
  return {
    lazy: { Component: load },
    handle: { features, rendered, found } satisfies PageHandle,
    loader: async ({ params, request }) => {
      const asked = prefetch?.({ queryClient, params, search: new URL(request.url).searchParams });
      await Promise.all([waits && asked, loadMessages(languageOf(params), features)]);
      if (waits) throwFailure(queryClient);
      return null;
    },
  };
}

/** Prefetching keeps a failure for the page to show; a page that is to be whole has none to show. */
function throwFailure(queryClient: QueryClient) {
  const failed = queryClient
    .getQueryCache()
    .getAll()
    .find(({ state }) => state.status === 'error');
  if (failed) throw failed.state.error;
}
