import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { defaultLanguage, isLanguage, type Language } from '@/lib/languages';
import { loadMessages } from './messages';

interface PageArgs {
  queryClient: QueryClient;
  params: LoaderFunctionArgs['params'];
  search: URLSearchParams;
}

export interface Page {
  /** The features whose sentences the page shows; "ui/history" for the part of `ui` that has its own. */
  features: readonly string[];
  load: () => Promise<ComponentType>;
  /** Starts what the page will ask for, while its code is still on the way. Never awaited: the page shows its shapes. */
  prefetch?: (args: PageArgs) => void;
}

export function languageOf(params: LoaderFunctionArgs['params']): Language {
  return isLanguage(params.lang) ? params.lang : defaultLanguage;
}

/** A page in its own chunk. */
export function page(
  queryClient: QueryClient,
  { features, load, prefetch }: Page,
): Pick<RouteObject, 'lazy' | 'loader'> {
  return {
    lazy: { Component: load },
    loader: async ({ params, request }) => {
      prefetch?.({ queryClient, params, search: new URL(request.url).searchParams });
      await loadMessages(languageOf(params), features);
      return null;
    },
  };
}
