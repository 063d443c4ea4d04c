import { i18n } from '@lingui/core';
import type { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  type RouteObject,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router';
import type { PressReleasePage, Programme, ReleaseVersionPage } from '@/api/client';
import { createQueryClient } from '@/api/query-client';
import type { Language } from '@/lib/languages';
import { isRefusal } from '@/lib/problem';
import { App } from '@/routes/app';
import { loadLanguage } from '@/routes/messages';
import { languageOf, type PageHandle } from '@/routes/page';
import type { PageData } from '@/routes/page-data';
import { createRoutes } from '@/routes/routes';
import type { PageAssets } from './assets';
import { documentOf, type Scheme } from './document';
import { releaseArticle } from './release-article';
import { seminarEvent } from './seminar-event';

export interface RenderSettings {
  assets: PageAssets;
  site: string;
}

export interface RenderedPage {
  status: number;
  html: string;
  /** The seminar that the page is about, where it is about one. */
  seminarId?: string;
}

/** What stood in the way was no refusal of the service: another try may find the page, so none is written. */
class NotRendered extends Error {}

/** Writes the page of an address: the path with its search parameters. */
export async function renderPage(
  address: string,
  scheme: Scheme,
  { assets, site }: RenderSettings,
): Promise<RenderedPage> {
  const queryClient = createQueryClient(() => undefined);
  // Whoever asked would have left before a second try was answered.
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  const routes = createRoutes({ queryClient, showLanguage: loadLanguage, waits: true });
  const url = new URL(address, site);
  const matches = matchRoutes(routes, url) ?? [];
  const handles = matches.map(({ route }): PageHandle => route.handle ?? {});
  if (!handles.some(({ rendered }) => rendered)) return { status: 200, html: assets.appPage };

  const params = matches.at(-1)?.params ?? {};
  const language = languageOf(params);
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request(url));
  if (context instanceof Response) throw new NotRendered(`${address} leads elsewhere`);
  const failures = failuresOf(context);
  const loaded = Object.keys(context.loaderData);
  const data: PageData = { site, answers: answersIn(queryClient), loaded, ...(failures && { failures }) };
  // From here to the markup nothing waits: the one language that Lingui speaks at a time is this page's.
  i18n.activate(language);
  const markup = renderToString(
    <div id="root">
      <App site={site} queryClient={queryClient} schemes={chosen(scheme)}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </App>
    </div>,
  );
  const found = handles.every((handle) => handle.found?.({ queryClient, params, search: url.searchParams }) ?? true);
  const programme = answerIn(queryClient, 'getProgramme');
  const html = documentOf(assets.appPage, {
    language,
    scheme,
    markup,
    data,
    script: assets.script,
    parts: assets.parts,
    styles: assets.stylesOf(handles.flatMap(({ features = [] }) => features)),
    structured: structuredIn(queryClient, language, site),
  });
  return { status: refusedWith(failures) ?? (found ? 200 : 404), html, seminarId: programme?.seminar.id };
}

function failuresOf({ errors }: StaticHandlerContext): PageData['failures'] {
  if (!errors) return undefined;
  return Object.fromEntries(
    Object.entries(errors).map(([route, error]) => {
      if (!isRefusal(error)) throw new NotRendered('What the page shows could not be read', { cause: error });
      return [route, { kind: error.kind, status: error.status }];
    }),
  );
}

function refusedWith(failures: PageData['failures']): number | undefined {
  return failures && Object.values(failures)[0]?.status;
}

function answersIn(queryClient: QueryClient): PageData['answers'] {
  return queryClient
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'success')
    .map(({ queryKey, state }) => ({ key: queryKey, data: state.data }));
}

/** Answers that say in the head, too, what a page is about, by the operation that gives them. */
interface Answers {
  getProgramme: Programme;
  listPressReleases: PressReleasePage;
  listReleaseVersions: ReleaseVersionPage;
}

function answerIn<Operation extends keyof Answers>(
  queryClient: QueryClient,
  operation: Operation,
): Answers[Operation] | undefined {
  const found = answersIn(queryClient).find(({ key }) => (key[0] as { _id?: string })._id === operation);
  return found?.data as Answers[Operation] | undefined;
}

function structuredIn(queryClient: QueryClient, language: Language, site: string): object[] {
  const programme = answerIn(queryClient, 'getProgramme');
  if (!programme) return [];
  const event = seminarEvent(programme, language, site);
  const release = answerIn(queryClient, 'listPressReleases')?.items[0];
  if (!release) return [event];
  const versions = answerIn(queryClient, 'listReleaseVersions')?.items ?? [];
  return [event, releaseArticle({ release, versions, programme }, language, site)];
}

const nothing = () => undefined;

function chosen(scheme: Scheme) {
  return { get: () => scheme, set: nothing, subscribe: nothing, unsubscribe: nothing, clear: nothing };
}

/** The code of all pages, so that the first visitor of each does not wait for it. */
export async function loadPages(routes: readonly RouteObject[]): Promise<void> {
  for (const { lazy, handle, children = [] } of routes) {
    if ((handle as PageHandle)?.rendered && typeof lazy === 'object') await lazy.Component?.();
    await loadPages(children);
  }
}
