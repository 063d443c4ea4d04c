import { redirect, type RouteObject } from 'react-router';
import { NotFound } from '@/ui/states';
import type { Page, page } from './page';

export function consolePages(lazily: (definition: Page) => ReturnType<typeof page>): RouteObject[] {
  return [
    { index: true, loader: () => redirect('organizations') },
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
          path: 'new',
          ...lazily({
            features: ['console-organizations'],
            load: async () =>
              (await import('@/features/console-organizations/new-organization-page')).NewOrganizationPage,
          }),
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
    { path: '*', Component: NotFound },
  ];
}
