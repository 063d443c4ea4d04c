import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { PlaceBar } from './place-bar';
import { PriorityField } from './priority-field';
import { aRegistration, aSeminar, aSession } from '@/test/samples';
import { useSeminarQuery } from '@/ui/use-seminar';
import { SessionPlaces } from './session-places';

const sent: { ifMatch: string | null; body: unknown }[] = [];

const server = setupServer(
  http.put('*/api/v1/seminars/*/registrations/*/priority', async ({ request }) => {
    sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
    return HttpResponse.json(aRegistration({ priority: 7 }));
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

function Sessions() {
  return useSeminarQuery().data && <SessionPlaces />;
}

test('a limit says in words what its bar shows', async () => {
  renderRoutes(
    [
      {
        path: '/',
        element: (
          <ul>
            <li>
              <PlaceBar taken={3} capacity={5} />
            </li>
            <li>
              <PlaceBar taken={5} capacity={5} waiting={2} />
            </li>
            <li>
              <PlaceBar taken={6} capacity={4} />
            </li>
            <li>
              <PlaceBar taken={6} />
            </li>
          </ul>
        ),
      },
    ],
    '/',
  );

  const [free, full, over, unlimited] = await screen.findAllByRole('listitem');
  expect(free).toHaveTextContent('3 of 5 taken2 free');
  expect(full).toHaveTextContent('5 of 5 taken2 people wait');
  expect(over).toHaveTextContent('6 of 4 taken2 more than there are places: everybody keeps theirs');
  expect(unlimited).toHaveTextContent('6 taken, without a limit');
});

test('the sessions with sign-up tell how full they are, and lead to their people', async () => {
  server.use(
    http.get('*/api/v1/seminars/astana-2019', () => HttpResponse.json(aSeminar())),
    http.get('*/api/v1/seminars/*/session-places', () =>
      HttpResponse.json({
        items: [
          { sessionId: 's1', capacity: 20, taken: 18, placesLeft: 2 },
          { sessionId: 's2', taken: 7, placesLeft: 1 },
        ],
        next: null,
      }),
    ),
    http.get('*/api/v1/seminars/*/sessions', () =>
      HttpResponse.json({
        items: [aSession({ id: 's1', title: { en: 'Robots' } }), aSession({ id: 's2', title: { en: 'Chess' } })],
        next: null,
      }),
    ),
  );
  renderRoutes([{ path: '/en/console/seminars/:seminarId', Component: Sessions }], '/en/console/seminars/astana-2019');

  const [limited, byQuota] = await screen.findAllByRole('listitem');
  expect(limited).toHaveTextContent('18 of 20 taken2 free');
  expect(byQuota).toHaveTextContent('7 taken, without a limitA quota leaves 1');
  expect(await screen.findByRole('link', { name: 'Robots' })).toHaveAttribute(
    'href',
    '/en/console/seminars/astana-2019/registrations?sessionId=s1',
  );
});

test('a priority is saved over the state that was seen, and a wrong one is refused at its field', async () => {
  const person = aRegistration({ status: 'WAITLISTED', revision: 4 });
  renderRoutes([{ path: '/', element: <PriorityField person={person} readOnly={false} /> }], '/');
  const user = userEvent.setup();

  const field = await screen.findByLabelText('Priority of Gulnar Akhmetova');
  await user.clear(field);
  await user.type(field, '5000');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(field).toHaveAccessibleDescription(/from/);
  expect(sent).toEqual([]);
  await user.clear(field);
  await user.type(field, '7');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(sent).toEqual([{ ifMatch: '"4"', body: { priority: 7 } }]));
});
