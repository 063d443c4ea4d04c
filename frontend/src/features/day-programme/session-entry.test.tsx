import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aProgramme, aSeminar, aSession, aStage } from '@/test/samples';
import { entriesOf } from './arrange';
import { SessionEntry } from './session-entry';

const server = setupServer(
  http.get('*/api/v1/seminars/*/session-places', () =>
    HttpResponse.json({ items: [{ sessionId: aSession().id, capacity: 20, taken: 17, placesLeft: 3 }], next: null }),
  ),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

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

test('a session to sign up for says how many places are left, while one can', async () => {
  const show = (lifecycle: 'REGISTRATION_OPEN' | 'COMPLETED') => {
    const session = { ...aSession({ signUp: true }), speakers: [] };
    const programme = aProgramme({
      seminar: aSeminar({ lifecycle }),
      stages: [{ ...aStage(), sessions: [session] }],
    });
    const [entry] = entriesOf(programme);
    if (!entry) throw new Error('no entry');
    return renderRoutes(
      [{ path: '/:lang', element: <SessionEntry entry={entry} programme={programme} place={undefined} /> }],
      '/en',
    );
  };
  show('REGISTRATION_OPEN');
  expect(await screen.findByText('3 places left')).toBeInTheDocument();
  show('COMPLETED');
  expect(await screen.findAllByText(/For those who sign up/)).toHaveLength(2);
  expect(screen.getAllByText('3 places left')).toHaveLength(1);
});
