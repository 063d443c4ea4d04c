import type { RouteObject } from 'react-router';
import { getSeminarOptions } from '@/api/client/@tanstack/react-query.gen';
import { MakersOnly } from '@/ui/layout/team-only';
import type { Page, page } from './page';
import { participantPages } from './participant-pages';
import { pressPages } from './press-pages';
import { RouteError } from './route-error';

type Lazily = (definition: Page) => ReturnType<typeof page>;

/** The pages of the workspace of one seminar, a tab each. */
export function seminarPages(lazily: Lazily): RouteObject {
  return {
    path: ':seminarId',
    ...lazily({
      features: ['console-replies'],
      load: async () => (await import('./seminar-workspace')).Workspace,
      prefetch: ({ queryClient, params }) =>
        queryClient.prefetchQuery(getSeminarOptions({ path: { seminarId: params.seminarId ?? '' } })),
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
          {
            path: 'programme',
            ...lazily({
              features: ['console-programme', 'ui/history'],
              load: async () => (await import('@/features/console-programme/programme-page')).ProgrammePage,
            }),
          },
          {
            path: 'programme/stages/:stageId',
            ...lazily({
              features: ['console-programme'],
              load: async () => (await import('@/features/console-programme/stage-editor')).StagePage,
            }),
          },
          {
            path: 'programme/sessions/:sessionId',
            ...lazily({
              features: ['console-programme'],
              load: async () => (await import('@/features/console-programme/session-editor')).SessionPage,
            }),
          },
          {
            path: 'programme/speakers/:speakerId',
            ...lazily({
              features: ['console-programme'],
              load: async () => (await import('@/features/console-programme/speaker-editor')).SpeakerPage,
            }),
          },
          {
            path: 'routes',
            ...lazily({
              features: ['console-routes'],
              load: async () => (await import('@/features/console-routes/routes-page')).RoutesPage,
            }),
          },
          {
            path: 'routes/travel-times',
            ...lazily({
              features: ['console-travel'],
              load: async () => (await import('@/features/console-travel/travel-page')).TravelPage,
            }),
          },
          {
            path: 'routes/:routeId',
            ...lazily({
              features: ['console-routes'],
              load: async () => (await import('@/features/console-routes/route-editor')).RoutePage,
            }),
          },
          {
            path: 'routes/stops/:stopId',
            ...lazily({
              features: ['console-routes'],
              load: async () => (await import('@/features/console-routes/stop-editor')).StopPage,
            }),
          },
          {
            path: 'routes/stops/:stopId/replacements',
            ...lazily({
              features: ['console-replacement'],
              load: async () => (await import('@/features/console-replacement/replacement-page')).ReplacementPage,
            }),
          },
          {
            path: 'routes/groups/:groupId',
            ...lazily({
              features: ['console-routes'],
              load: async () => (await import('@/features/console-routes/group-editor')).GroupPage,
            }),
          },
          ...pressPages(lazily),
          { Component: MakersOnly, children: newPages(lazily) },
          ...participantPages(lazily),
        ],
      },
    ],
  };
}

/** Where something new is made in the seminar. */
function newPages(lazily: Lazily): RouteObject[] {
  return [
    {
      path: 'programme/stages/new',
      ...lazily({
        features: ['console-programme'],
        load: async () => (await import('@/features/console-programme/stage-editor')).StageEditor,
      }),
    },
    {
      path: 'programme/sessions/new',
      ...lazily({
        features: ['console-programme'],
        load: async () => (await import('@/features/console-programme/session-editor')).SessionEditor,
      }),
    },
    {
      path: 'programme/speakers/new',
      ...lazily({
        features: ['console-programme'],
        load: async () => (await import('@/features/console-programme/speaker-editor')).SpeakerEditor,
      }),
    },
    {
      path: 'routes/new',
      ...lazily({
        features: ['console-routes'],
        load: async () => (await import('@/features/console-routes/route-editor')).NewRoutePage,
      }),
    },
    {
      path: 'routes/stops/new',
      ...lazily({
        features: ['console-routes'],
        load: async () => (await import('@/features/console-routes/stop-editor')).StopEditor,
      }),
    },
    {
      path: 'routes/groups/new',
      ...lazily({
        features: ['console-routes'],
        load: async () => (await import('@/features/console-routes/group-editor')).NewGroupPage,
      }),
    },
  ];
}
