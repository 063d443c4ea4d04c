import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aProgramme, aSession, aStage } from '@/test/samples';
import { entriesOf } from './arrange';
import { SessionEntry } from './session-entry';

test.each([
  ['2019-02-14T04:00:00Z', '09:00–10:00'],
  ['2019-02-16T12:00:00Z', '14 February, 09:00 – 16 February, 18:00'],
])('a session that ends at %s is said to be at %s', async (endsAt, hours) => {
  const session = { ...aSession({ startsAt: '2019-02-14T03:00:00Z', endsAt }), speakers: [] };
  const programme = aProgramme({ stages: [{ ...aStage(), sessions: [session] }] });
  const [entry] = entriesOf(programme);
  if (!entry) throw new Error('no entry');
  renderRoutes(
    [{ path: '/:lang', element: <SessionEntry entry={entry} programme={programme} place={undefined} /> }],
    '/en',
  );

  expect((await screen.findByRole('article')).querySelector('p')).toHaveTextContent(new RegExp(`^${hours}$`));
});
