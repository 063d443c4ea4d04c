import type { RouteObject } from 'react-router';
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
    ],
  };
}
