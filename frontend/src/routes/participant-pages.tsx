import type { RouteObject } from 'react-router';
import { TeamOnly } from '@/ui/layout/team-only';
import type { Page, page } from './page';
import { registrationPages } from './registration-pages';

/** The parts of a seminar's workspace that are about its people and who works with them: its team's alone. */
export function participantPages(lazily: (definition: Page) => ReturnType<typeof page>): RouteObject[] {
  const parts: RouteObject[] = [
    registrationPages(lazily),
    {
      path: 'division',
      ...lazily({
        features: ['division'],
        load: async () => (await import('@/features/division/division-page')).DivisionPage,
      }),
    },
    {
      path: 'timetable',
      ...lazily({
        features: ['timetable'],
        load: async () => (await import('@/features/timetable/timetable-page')).TimetablePage,
      }),
    },
    {
      path: 'team',
      ...lazily({
        features: ['team'],
        load: async () => (await import('@/features/team/team-page')).TeamPage,
      }),
    },
    {
      path: 'history',
      ...lazily({
        features: ['history', 'ui/history'],
        load: async () => (await import('@/features/history/history-page')).HistoryPage,
      }),
    },
  ];
  return [{ Component: TeamOnly, children: parts }];
}
