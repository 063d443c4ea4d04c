import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SessionChoice } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { anOrganization, aProgramme, aRegistration, aSeminar } from '@/test/samples';
import { MyRegistrationDetails } from './my-registration-details';

const programme = aProgramme({
  seminar: aSeminar({ categories: [{ code: 'DISTRICT', name: { en: 'District office' } }] }),
});
const [route] = programme.routes;
if (route) {
  route.stops = [
    {
      id: 'stop-1',
      revision: 1,
      seminarId: programme.seminar.id,
      routeId: route.id,
      position: 1,
      organizationId: 'school-13',
      topics: [],
      clusterIds: [],
      sessionIds: [],
      organization: anOrganization({ address: { en: '1 Abai Avenue' } }),
    },
  ];
}

const server = setupServer(
  http.get('*/api/v1/seminars/*/registration-form', () => HttpResponse.json({ revision: 0, questions: [] })),
  http.get('*/api/v1/regions', () =>
    HttpResponse.json({ items: [{ code: 'KZ-39', name: { en: 'Kostanay Region' } }], next: null }),
  ),
  http.get('*/api/v1/seminars/*/programme', () => HttpResponse.json(programme)),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

function open(sessions: SessionChoice[] = []) {
  const { seminar } = programme;
  const mine = {
    registration: aRegistration({ categoryCode: 'DISTRICT', language: 'ru' as const }),
    seminar,
    group: { id: 'group-1', routeId: route?.id ?? '', number: 2 },
    route,
    editable: true,
    attends: [],
    sessions,
    link: { createdAt: '2026-11-01T00:00:00Z', expiresAt: '2027-03-01T00:00:00Z' },
    keptUntil: '2027-12-10',
    ticket: { code: 'code', qr: '<svg/>' },
  };
  renderRoutes(
    [{ path: '/', element: <MyRegistrationDetails mine={mine} token="token" onEdit={() => undefined} /> }],
    '/',
  );
}

test('the region, the category and the language of letters stand with what was entered', async () => {
  open();

  expect(await screen.findByText('Kostanay Region')).toBeInTheDocument();
  expect(await screen.findByText('District office')).toBeInTheDocument();
  expect(screen.getByText('Русский')).toBeInTheDocument();
});

test('with the group stand the stops of its route', async () => {
  open();

  const stops = await screen.findByRole('region', { name: 'Stops of your route' });
  expect(within(stops).getByText('School No. 13')).toBeInTheDocument();
  expect(within(stops).getByText('1 Abai Avenue')).toBeInTheDocument();
});

const choice: SessionChoice = {
  sessionId: 's1',
  title: { en: 'Robotics' },
  kind: 'MASTER_CLASS',
  capacity: 20,
  placesLeft: 3,
  refusals: [],
  clashes: [],
};

test('the code for the door is there, and sessions say what keeps somebody from them', async () => {
  open([
    choice,
    {
      ...choice,
      sessionId: 's2',
      title: { en: 'Lego' },
      refusals: ['CLASH'],
      clashes: [{ sessionId: 's3', title: { en: 'Opening' }, kind: 'SPEECH', reason: 'EVERYONE' }],
    },
  ]);

  expect(await screen.findByAltText('QR code of your registration')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Sign up: Robotics' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Sign up: Lego' })).not.toBeInTheDocument();
  expect(screen.getByText('At that time you are at: Opening')).toBeInTheDocument();
});

test('nobody is erased before saying that they know what it means', async () => {
  const erased = vi.fn<(body: unknown) => void>();
  server.use(
    http.post('*/api/v1/my-registration/erasure', async ({ request }) => {
      erased(await request.json());
      return HttpResponse.json({ erasedAt: '2026-12-01T00:00:00Z' });
    }),
  );
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('button', { name: 'Erase me' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Erase me' }));
  expect(erased).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole('checkbox'));
  await user.click(within(dialog).getByRole('button', { name: 'Erase me' }));

  await waitFor(() => expect(erased).toHaveBeenCalledWith({ irrevocable: true }));
});
