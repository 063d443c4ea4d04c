import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Stop, WriteStop } from '@/api/client';
import { openInWorkspace } from '@/test/programme-service';
import { anOrganization, aRoute, aSeminar, aStop, aTeamMember } from '@/test/samples';
import { RoutesPage } from './routes-page';

const hosts = [
  anOrganization({ id: 'school', name: { en: 'School No. 13' }, latitude: 51.12, longitude: 71.43 }),
  anOrganization({ id: 'college', name: { en: 'College' }, latitude: 51.18, longitude: 71.45 }),
  anOrganization({ id: 'palace', name: { en: 'Palace' } }),
];
const routes = [aRoute({ id: 'one', number: 1 }), aRoute({ id: 'two', number: 2 })];
let stops: Stop[];
let writes: { stopId: string; ifMatch: string | null; body: WriteStop }[];
/** What somebody else does just before the next read of a stop. */
let meanwhile: (() => void) | undefined;

const page = (items: unknown[]) => HttpResponse.json({ items, next: null });

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ kind: 'PERSON', id: 'daniyar', roles: ['organizer'], permissions: ['seminars:write'] }),
  ),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(aSeminar())),
  http.get('*/api/v1/seminars/*/team', () => page([aTeamMember()])),
  http.get('*/api/v1/seminars/*/routes', () => page(routes)),
  http.get('*/api/v1/seminars/*/stops', () => page(stops)),
  http.get('*/api/v1/seminars/*/stops/:id', ({ params }) => {
    meanwhile?.();
    meanwhile = undefined;
    return HttpResponse.json(stops.find(({ id }) => id === params.id));
  }),
  http.put('*/api/v1/seminars/*/stops/:id', async ({ request, params }) => {
    const body = (await request.json()) as WriteStop;
    writes.push({ stopId: String(params.id), ifMatch: request.headers.get('If-Match'), body });
    put(String(params.id), body);
    return HttpResponse.json(stops.find(({ id }) => id === params.id));
  }),
  http.get('*/api/v1/seminars/*/travel-times', () =>
    page([
      {
        revision: 0,
        fromOrganizationId: 'school',
        toOrganizationId: 'college',
        minutes: 25,
        source: 'ESTIMATED',
        kilometres: 6.8,
      },
    ]),
  ),
  http.get('*/api/v1/organizations/:id', ({ params }) => HttpResponse.json(hosts.find(({ id }) => id === params.id))),
  http.get('*/api/v1/seminars/*/:list', () => page([])),
  http.get('*/api/v1/:list', () => page([])),
);

/** As the service does it: those behind make room. */
function put(stopId: string, { routeId, position }: WriteStop) {
  const others = stops.filter(({ id }) => id !== stopId).toSorted((a, b) => a.position - b.position);
  const moving = stops.find(({ id }) => id === stopId) as Stop;
  stops = ['one', 'two'].flatMap((route) => {
    const own = others.filter((stop) => stop.routeId === route);
    if (route === routeId) own.splice((position ?? own.length + 1) - 1, 0, { ...moving, routeId });
    return own.map((stop, index) => ({ ...stop, position: index + 1, revision: stop.revision + 1 }));
  });
}

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => server.close());
beforeEach(() => {
  meanwhile = undefined;
  writes = [];
  stops = [
    aStop({ id: 's1', routeId: 'one', position: 1, organizationId: 'school', shown: { en: 'A lesson' } }),
    aStop({ id: 's2', routeId: 'one', position: 2, organizationId: 'college' }),
    aStop({ id: 's3', routeId: 'two', position: 1, organizationId: 'palace' }),
  ];
});

const open = async () => {
  openInWorkspace(RoutesPage, '/routes', 'routes');
  await screen.findByRole('list', { name: 'Stops: Route 1' });
};
const names = (route: number) =>
  within(screen.getByRole('list', { name: `Stops: Route ${route}` }))
    .queryAllByRole('link')
    .map(({ textContent }) => textContent);

test('the list says the way between the stops, and the map what is not on it', async () => {
  await open();

  expect(await screen.findByText('25 min on the way, 6.8 km as the crow flies')).toBeInTheDocument();
  const map = screen.getByRole('region', { name: 'Map of the routes' });
  await within(map).findByRole('button', { name: 'Route 1, stop 2: College' });
  expect(within(map).getAllByRole('button')).toHaveLength(2);
  expect(within(map).getByRole('link', { name: 'Palace' })).toHaveAttribute('href', '/en/console/organizations/palace');
});

test('a marker leads to its entry in the list', async () => {
  await open();

  await userEvent.click(await screen.findByRole('button', { name: 'Route 1, stop 2: College' }));

  expect(document.activeElement).toBe(
    within(screen.getByRole('list', { name: 'Stops: Route 1' })).getByRole('link', { name: 'College' }),
  );
});

test('a stop goes to another route by the menu, is announced, keeps all it says, and goes back', async () => {
  await open();

  await userEvent.click(await screen.findByRole('button', { name: 'Move to another route: School No. 13' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Route 2/ }));

  await waitFor(() => expect(names(2)).toEqual(['Palace', 'School No. 13']));
  expect(screen.getByText('School No. 13: now in place 2 of Route 2')).toBeInTheDocument();
  await waitFor(() => expect(writes).toHaveLength(1));
  expect(writes[0]).toMatchObject({
    stopId: 's1',
    ifMatch: '"1"',
    body: { routeId: 'two', position: 2, shown: { en: 'A lesson' } },
  });

  await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toBeEnabled());
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(writes).toHaveLength(2));
  await waitFor(() => expect(names(1)).toEqual(['School No. 13', 'College']));
  expect(names(2)).toEqual(['Palace']);
});

test('where somebody else has put it elsewhere meanwhile, nothing is overwritten unasked', async () => {
  await open();
  meanwhile = () => put('s1', { routeId: 'two', position: 1, organizationId: 'school' });

  await userEvent.click(await screen.findByRole('button', { name: 'Move down: School No. 13' }));

  const question = await screen.findByRole('dialog', { name: 'Somebody else has changed “School No. 13”' });
  expect(within(question).getByText('It stands in place 1 of Route 2 now.')).toBeInTheDocument();
  expect(writes).toHaveLength(0);
  await waitFor(() => expect(names(2)).toEqual(['School No. 13', 'Palace']));

  await userEvent.click(within(question).getByRole('button', { name: 'Apply mine all the same' }));

  await waitFor(() => expect(writes).toHaveLength(1));
  await waitFor(() => expect(names(1)).toEqual(['College', 'School No. 13']));
});

test('what the service refuses is back where it was', async () => {
  await open();
  server.use(
    http.put('*/api/v1/seminars/*/stops/:id', () =>
      HttpResponse.json({ type: 'urn:bagdar:problem:forbidden', status: 403 }, { status: 403 }),
    ),
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Move down: School No. 13' }));

  await waitFor(() => expect(names(1)).toEqual(['School No. 13', 'College']));
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

const withTiles = () => {
  // jsdom lays nothing out, and a map without a size has no tiles
  for (const side of ['clientWidth', 'clientHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(400);
  server.use(
    http.get('*/api/v1/config', () =>
      HttpResponse.json({
        authServerUrl: 'http://127.0.0.1:8180/realms/bagdar',
        clientId: 'bagdar-spa',
        languages: ['kk', 'ru', 'en'],
        defaultLanguage: 'kk',
        mapTilesUrl: 'https://tiles.example/{z}/{x}/{y}.png',
        mapAttribution: 'The town',
      }),
    ),
  );
};

test('where tiles are configured the stops stand on a map, each reached by the keyboard', async () => {
  withTiles();
  await open();

  const map = await screen.findByRole('group', { name: 'Map with the routes' });
  const marker = await within(map).findByRole('button', { name: 'Route 1, stop 2: College' });
  expect(marker).toHaveAttribute('tabindex', '0');
  expect(within(map).getByText('The town')).toBeInTheDocument();
  expect(map.querySelector('img')?.src).toMatch(/^https:\/\/tiles\.example\/\d+/);

  await userEvent.click(marker);

  expect(document.activeElement).toBe(
    within(screen.getByRole('list', { name: 'Stops: Route 1' })).getByRole('link', { name: 'College' }),
  );
});

test('a source of tiles that cannot be reached leaves the drawing', async () => {
  withTiles();
  await open();
  const map = await screen.findByRole('group', { name: 'Map with the routes' });
  await waitFor(() => expect(map.querySelectorAll('img.leaflet-tile').length).toBeGreaterThan(3));

  for (const tile of map.querySelectorAll('img.leaflet-tile')) fireEvent.error(tile);

  expect(await screen.findByText(/cannot be reached; the drawing says the same/)).toBeInTheDocument();
  expect(screen.queryByRole('group', { name: 'Map with the routes' })).not.toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'Drawing of the routes' })).toBeInTheDocument();
});
