import type { RouteObject } from 'react-router';
import type { Page, page } from './page';

/** The parts of a seminar's workspace that are about its press release. */
export function pressPages(lazily: (definition: Page) => ReturnType<typeof page>): RouteObject[] {
  return [
    {
      path: 'press-release',
      ...lazily({
        features: ['console-press'],
        load: async () => (await import('@/features/console-press/press-page')).PressPage,
      }),
    },
    {
      path: 'press-release/versions',
      ...lazily({
        features: ['console-press'],
        load: async () => (await import('@/features/console-press/versions/versions-page')).VersionsPage,
      }),
    },
  ];
}
