import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['kk', 'ru', 'en'],
  catalogs: [
    // A feature brings its own catalogue, so that a page loads only the sentences it can show.
    { path: '<rootDir>/src/features/{name}/locales/{locale}', include: ['<rootDir>/src/features/{name}/'] },
    // The words of the history are many, and only some pages of the console tell it.
    { path: '<rootDir>/src/ui/history/locales/{locale}', include: ['<rootDir>/src/ui/history/'] },
    // The ways into a calendar are told by few pages, written ahead and behind a link alike.
    { path: '<rootDir>/src/ui/calendar/locales/{locale}', include: ['<rootDir>/src/ui/calendar/'] },
    // Registering the people of a delegation is for contacts and organizers.
    { path: '<rootDir>/src/ui/delegation/locales/{locale}', include: ['<rootDir>/src/ui/delegation/'] },
    // Having a link mailed is for those who have none that works.
    { path: '<rootDir>/src/ui/link-request/locales/{locale}', include: ['<rootDir>/src/ui/link-request/'] },
    // The editor of texts comes when somebody begins to write.
    { path: '<rootDir>/src/ui/rich-text/locales/{locale}', include: ['<rootDir>/src/ui/rich-text/'] },
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: [
        '**/features/**',
        '**/ui/history/**',
        '**/ui/calendar/**',
        '**/ui/delegation/**',
        '**/ui/link-request/**',
        '**/ui/rich-text/**',
        '**/api/client/**',
      ],
    },
  ],
  compileNamespace: 'es',
  format: formatter({ origins: false }),
});
