import type { RouteObject } from 'react-router';
import { TeamOnly } from '@/ui/layout/team-only';
import type { Page, page } from './page';

/** The parts of a seminar's workspace that are about its press release and what readers reply to it. */
export function pressPages(lazily: (definition: Page) => ReturnType<typeof page>): RouteObject[] {
  return [
    {
      path: 'press-release',
      ...lazily({
        features: ['console-press', 'ui/rich-text'],
        load: async () => (await import('@/features/console-press/press-page')).PressPage,
      }),
    },
    {
      Component: TeamOnly,
      children: [
        {
          path: 'replies',
          ...lazily({
            features: ['console-replies'],
            load: async () => (await import('@/features/console-replies/replies-page')).RepliesPage,
          }),
        },
      ],
    },
    {
      path: 'press-release/versions',
      ...lazily({
        features: ['console-press', 'ui/rich-text'],
        load: async () => (await import('@/features/console-press/versions/versions-page')).VersionsPage,
      }),
    },
  ];
}
