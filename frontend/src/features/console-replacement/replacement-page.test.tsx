import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { Outlet } from 'react-router';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { HostReplacement, Stop } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { anOrganization, aSeminar } from '@/test/samples';
import { Toasts } from '@/ui/toast';
import { useSeminarQuery } from '@/ui/use-seminar';
import { ReplacementPage } from './replacement-page';

const seminar = aSeminar();
const before = {
  id: 'p1',
  revision: 4,
  seminarId: seminar.id,
  routeId: 'r1',
  position: 2,
  organizationId: 'o1',
  topics: [],
  clusterIds: ['c1'],
  sessionIds: [],
  visitMinutes: 60,
  hostGroupLimit: 1,
  opensAt: '10:00:00',
  breaks: [],
  languages: ['kk'],
} satisfies Partial<Stop> as unknown as Stop;
const candidate: HostReplacement = {
  organization: anOrganization({ id: 'o2', name: { en: 'School 83' } }),
  sharedClusterIds: ['c1'],
  missingClusterIds: [],
  leads: false,
  extraMinutes: 10,
  cautions: ['HOSTS_ANOTHER_STOP'],
};
const page = (items: unknown[]) => HttpResponse.json({ items, next: null });

let stop = before;
let candidates = [candidate];
let written: { ifMatch: string | null; body: unknown }[] = [];

const server = setupServer(
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/me', () =>
    HttpResponse.json({
      kind: 'PERSON',
      id: 'x',
      roles: ['administrator'],
      permissions: ['administration:all', 'seminars:write'],
    }),
  ),
  http.get('*/seminars/:id/team', () => page([])),
  http.get('*/clusters', () => page([{ id: 'c1', name: { en: 'Inclusion' } }])),
  http.get('*/organizations/o1', () => HttpResponse.json(anOrganization({ id: 'o1', name: { en: 'School 13' } }))),
  http.get('*/organizations/o2', () => HttpResponse.json(candidate.organization)),
  http.get('*/seminars/:id/stops/p1', () => HttpResponse.json(stop)),
  http.get('*/seminars/:id/stops/p1/replacements', () => page(candidates)),
  http.put('*/seminars/:id/stops/p1', async ({ request }) => {
    const body = (await request.json()) as Partial<Stop>;
    written.push({ ifMatch: request.headers.get('If-Match'), body });
    stop = { ...before, ...body, revision: stop.revision + 1 };
    return HttpResponse.json(stop);
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  stop = before;
  candidates = [candidate];
  written = [];
});
afterAll(() => server.close());

function Frame() {
  const { data } = useSeminarQuery();
  return (
    <>
      {data && <Outlet />}
      <Toasts />
    </>
  );
}

const open = () =>
  renderRoutes(
    [
      {
        path: '/:lang/console/seminars/:seminarId',
        Component: Frame,
        children: [{ path: 'routes/stops/:stopId/replacements', Component: ReplacementPage }],
      },
    ],
    `/en/console/seminars/${seminar.id}/routes/stops/p1/replacements`,
  );

test('a candidate says what speaks for it and against it', async () => {
  open();
  const card = within((await screen.findByText('School 83')).closest('li') as HTMLElement);

  expect(await card.findByText('Is part of: Inclusion')).toBeInTheDocument();
  expect(card.getByText('10 min more on the way')).toBeInTheDocument();
  expect(card.getByText(/It hosts a stop of another route/)).toBeInTheDocument();
});

test('another host takes over the stop without what was said of the house before, and the undo brings that back', async () => {
  open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Let it host' }));
  expect(written).toEqual([]);
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Replace' }));

  expect(await screen.findByText(/The host is replaced in the draft/)).toBeInTheDocument();
  expect(written).toEqual([
    {
      ifMatch: '"4"',
      body: {
        routeId: 'r1',
        position: 2,
        organizationId: 'o2',
        topics: [],
        clusterIds: ['c1'],
        sessionIds: [],
        visitMinutes: 60,
        breaks: [],
        languages: [],
      },
    },
  ]);

  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(written.at(-1)).toMatchObject({
      ifMatch: '"5"',
      body: { organizationId: 'o1', hostGroupLimit: 1, opensAt: '10:00:00', languages: ['kk'] },
    }),
  );
});

test('where nobody is known, the page says what to do', async () => {
  candidates = [];
  open();
  expect(await screen.findByText('Nobody of the same clusters is known')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Choose the host by hand' })).toBeInTheDocument();
});
