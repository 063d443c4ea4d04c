import type { RouteObject } from 'react-router';
import type { Page, page } from './page';

/** The letters to those who have registered: those to many, those that the service writes, and what became of each. */
export function letterPages(lazily: (definition: Page) => ReturnType<typeof page>): RouteObject {
  const features = ['console-letters', 'ui/rich-text'];
  return {
    path: 'letters',
    ...lazily({
      features,
      load: async () => (await import('@/features/console-letters/letters-page')).LettersPage,
    }),
    children: [
      {
        index: true,
        ...lazily({
          features,
          load: async () => (await import('@/features/console-letters/mailings/mailing-list')).MailingList,
        }),
      },
      {
        path: 'mailings/:mailingId',
        ...lazily({
          features,
          load: async () => (await import('@/features/console-letters/mailings/mailing-page')).MailingPage,
        }),
      },
      {
        path: 'templates',
        ...lazily({
          features,
          load: async () => (await import('@/features/console-letters/templates/template-list')).TemplateList,
        }),
      },
      {
        path: 'templates/:kind',
        ...lazily({
          features,
          load: async () => (await import('@/features/console-letters/templates/template-page')).TemplatePage,
        }),
      },
      {
        path: 'outbox',
        ...lazily({
          features,
          load: async () => (await import('@/features/console-letters/outbox/outbox-page')).OutboxPage,
        }),
      },
    ],
  };
}
