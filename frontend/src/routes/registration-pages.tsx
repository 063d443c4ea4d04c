import type { RouteObject } from 'react-router';
import { letterPages } from './letter-pages';
import type { Page, page } from './page';
import { RegistrationWorkspace } from './registration-workspace';

/** The pages below the tab of registrations. */
export function registrationPages(lazily: (definition: Page) => ReturnType<typeof page>): RouteObject {
  return {
    path: 'registrations',
    Component: RegistrationWorkspace,
    children: [
      {
        index: true,
        ...lazily({
          features: ['console-registrations', 'ui/history'],
          load: async () => (await import('@/features/console-registrations/registrations-page')).RegistrationsPage,
        }),
      },
      {
        path: 'form',
        ...lazily({
          features: ['console-registration-form'],
          load: async () => (await import('@/features/console-registration-form/form-page')).RegistrationFormPage,
        }),
      },
      {
        path: 'places',
        ...lazily({
          features: ['console-places'],
          load: async () => (await import('@/features/console-places/places-page')).PlacesPage,
        }),
      },
      {
        path: 'places/quotas/new',
        ...lazily({
          features: ['console-places'],
          load: async () => (await import('@/features/console-places/quota-editor')).NewQuotaPage,
        }),
      },
      {
        path: 'places/quotas/:quotaId',
        ...lazily({
          features: ['console-places'],
          load: async () => (await import('@/features/console-places/quota-editor')).QuotaPage,
        }),
      },
      {
        path: 'delegations',
        ...lazily({
          features: ['console-delegations', 'ui/delegation'],
          load: async () => (await import('@/features/console-delegations/delegations-page')).DelegationsPage,
        }),
      },
      {
        path: 'delegations/:delegationId/people',
        ...lazily({
          features: ['console-delegations', 'ui/delegation'],
          load: async () => (await import('@/features/console-delegations/people-page')).DelegationPeoplePage,
        }),
      },
      {
        path: 'import',
        ...lazily({
          features: ['console-import'],
          load: async () => (await import('@/features/console-import/import-page')).ImportPage,
        }),
      },
      {
        path: 'badges',
        ...lazily({
          features: ['console-badges'],
          load: async () => (await import('@/features/console-badges/badges-page')).BadgesPage,
        }),
      },
      letterPages(lazily),
    ],
  };
}
