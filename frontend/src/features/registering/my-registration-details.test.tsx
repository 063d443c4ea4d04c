import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

function open() {
  const { seminar } = programme;
  const mine = {
    registration: aRegistration({ categoryCode: 'DISTRICT', language: 'ru' as const }),
    seminar,
    group: { id: 'group-1', routeId: route?.id ?? '', number: 2 },
    route,
    editable: true,
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
