import type { RouteObject } from 'react-router';
import { FirstArea } from './first-area';
import { RightOnly } from '@/ui/layout/right-only';
import { NotFound } from '@/ui/states';
import type { Page, page } from './page';
import { seminarPages } from './seminar-pages';

export function consolePages(lazily: (definition: Page) => ReturnType<typeof page>): RouteObject[] {
  return [
    { index: true, Component: FirstArea },
    {
      element: <RightOnly permission="visits:own" />,
      children: [
        {
          path: 'hosting',
          ...lazily({
            features: ['hosting'],
            load: async () => (await import('@/features/hosting/hosting-page')).HostingPage,
          }),
        },
        {
          path: 'hosting/:stopId',
          ...lazily({
            features: ['hosting'],
            load: async () => (await import('@/features/hosting/visit-page')).VisitPage,
          }),
        },
      ],
    },
    {
      path: 'seminars',
      children: [
        {
          index: true,
          ...lazily({
            features: ['console-seminars'],
            load: async () => (await import('@/features/console-seminars/seminar-list-page')).SeminarListPage,
          }),
        },
        {
          element: <RightOnly permission="seminars:write" />,
          children: [
            {
              path: 'new',
              ...lazily({
                features: ['console-seminars'],
                load: async () => (await import('@/features/console-seminars/new-seminar-page')).NewSeminarPage,
              }),
            },
          ],
        },
        seminarPages(lazily),
      ],
    },
    {
      path: 'organizations',
      children: [
        {
          index: true,
          ...lazily({
            features: ['console-organizations'],
            load: async () =>
              (await import('@/features/console-organizations/organization-list-page')).OrganizationListPage,
          }),
        },
        {
          element: <RightOnly permission="organizations:write" />,
          children: [
            {
              path: 'new',
              ...lazily({
                features: ['console-organizations'],
                load: async () =>
                  (await import('@/features/console-organizations/organization-editor')).OrganizationEditor,
              }),
            },
          ],
        },
        {
          path: ':organizationId',
          ...lazily({
            features: ['console-organizations'],
            load: async () => (await import('@/features/console-organizations/organization-page')).OrganizationPage,
          }),
        },
      ],
    },
    {
      path: 'clusters',
      children: [
        {
          index: true,
          ...lazily({
            features: ['console-clusters'],
            load: async () => (await import('@/features/console-clusters/cluster-list-page')).ClusterListPage,
          }),
        },
        {
          element: <RightOnly permission="organizations:write" />,
          children: [
            {
              path: 'new',
              ...lazily({
                features: ['console-clusters'],
                load: async () => (await import('@/features/console-clusters/cluster-editor')).ClusterEditor,
              }),
            },
          ],
        },
        {
          path: ':clusterId',
          ...lazily({
            features: ['console-clusters'],
            load: async () => (await import('@/features/console-clusters/cluster-page')).ClusterPage,
          }),
        },
      ],
    },
    {
      element: <RightOnly permission="administration:all" />,
      children: [
        {
          path: 'invitations',
          ...lazily({
            features: ['invitations'],
            load: async () => (await import('@/features/invitations/invitations-page')).InvitationsPage,
          }),
        },
      ],
    },
    { path: '*', Component: NotFound },
  ];
}
