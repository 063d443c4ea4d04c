import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { Outlet } from 'react-router';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Timetable } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { anOrganization, aSeminar } from '@/test/samples';
import { aTimetable, aVisit } from '@/test/timetable-samples';
import { Toasts } from '@/ui/toast';
import { useSeminarQuery } from '@/ui/use-seminar';
import { TimetablePage } from './timetable-page';

const seminar = aSeminar({ startsOn: '2019-02-14', endsOn: '2019-02-14', timeZone: 'Asia/Almaty' });
const closed = {
  code: 'HOST_CLOSED' as const,
  organizations: [{ id: 'o1', name: { en: 'School 13' } }],
  routes: [],
  stops: [{ id: 'p1', name: { en: 'School 13' } }],
  groups: [{ id: 'g1', name: { en: 'Group 1' } }],
  detail: 'School 13 is not open',
};
const page = (items: unknown[]) => HttpResponse.json({ items, next: null });

let timetable: Timetable;
let visit: ReturnType<typeof aVisit>;
let sent: { to: string; ifMatch: string | null; body: unknown }[];

const note = async (request: Request, to: string) => {
  const text = await request.text();
  sent.push({ to, ifMatch: request.headers.get('If-Match'), body: text ? (JSON.parse(text) as unknown) : undefined });
};

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
  http.get('*/seminars/:id/stages', () => page([])),
  http.get('*/seminars/:id/routes', () =>
    page([{ id: 'r1', revision: 1, seminarId: seminar.id, number: 1, topics: [], clusterIds: [], inOrder: false }]),
  ),
  http.get('*/seminars/:id/groups', () =>
    page([{ id: 'g1', revision: 1, seminarId: seminar.id, routeId: 'r1', number: 1, guideLanguages: [] }]),
  ),
  http.get('*/seminars/:id/stops', () =>
    page([
      {
        id: 'p1',
        revision: 1,
        seminarId: seminar.id,
        routeId: 'r1',
        position: 1,
        organizationId: 'o1',
        topics: [],
        clusterIds: [],
        sessionIds: [],
        breaks: [],
        languages: [],
      },
    ]),
  ),
  http.get('*/organizations/o1', () => HttpResponse.json(anOrganization({ id: 'o1', name: { en: 'School 13' } }))),
  http.get('*/seminars/:id/timetables', () => page(timetable.id ? [timetable] : [])),
  http.get('*/timetables/t1/visits', () => page([visit])),
  http.get('*/timetables/t1/violations', () =>
    HttpResponse.json({ broken: timetable.broken ? [closed] : [], outdated: [] }),
  ),
  http.post('*/timetables/t1/checks', async ({ request }) => {
    await note(request, 'checks');
    return HttpResponse.json({ broken: [closed], newlyBroken: [closed], cost: 200 });
  }),
  http.put('*/timetables/t1/visits/v1', async ({ request }) => {
    await note(request, 'visit');
    visit = { ...visit, revision: 2, startsAt: '2019-02-14T04:10:00Z', endsAt: '2019-02-14T05:10:00Z', pinned: true };
    timetable = { ...timetable, broken: 1, edited: true };
    return HttpResponse.json({ visit, broken: [closed] });
  }),
  http.post('*/timetables/t1/adoption', async ({ request }) => {
    await note(request, 'adoption');
    timetable = { ...timetable, state: 'ADOPTED', revision: 4 };
    return HttpResponse.json(timetable);
  }),
  http.post('*/timetables/t1/stop', async ({ request }) => {
    await note(request, 'stop');
    timetable = aTimetable();
    return HttpResponse.json(timetable);
  }),
  http.post('*/seminars/:id/timetables', async ({ request }) => {
    await note(request, 'timetables');
    return HttpResponse.json(
      {
        type: 'urn:bagdar:problem:timetable-infeasible',
        title: 'No',
        status: 422,
        detail: 'No',
        obstacles: [{ ...closed, code: 'NO_GROUPS' }],
      },
      { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
    );
  }),
  http.get('*/seminars/:id/live', () => new HttpResponse(null, { status: 503 })),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'bypass' }));
beforeEach(() => {
  timetable = aTimetable({ seminarId: seminar.id });
  visit = aVisit();
  sent = [];
});
afterEach(() => server.resetHandlers());
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

const open = (search = '') =>
  renderRoutes(
    [{ path: '/:lang/:seminarId', Component: Frame, children: [{ index: true, Component: TimetablePage }] }],
    `/en/${seminar.id}${search}`,
  );

/** The visit on the chart, not in the list that phones show. */
const onChart = async () =>
  within(await screen.findByRole('region', { name: 'Visits by group' })).findByRole('button', { name: /School 13/ });

test('a visit that is moved by the keyboard tells at once what breaks, and is pinned where it is let go', async () => {
  open();
  const bar = await onChart();
  await waitFor(() => expect(bar).toHaveAccessibleDescription(/arrow keys/));
  fireEvent.keyDown(bar, { key: 'ArrowRight' });
  fireEvent.keyDown(bar, { key: 'ArrowRight' });

  expect(bar).toHaveTextContent('10:10–11:10');
  expect(await screen.findByText('This would not fit:')).toBeInTheDocument();
  expect(bar).toHaveAttribute('data-broken');

  fireEvent.keyDown(bar, { key: 'Enter' });
  await waitFor(() =>
    expect(sent.at(-1)).toEqual({
      to: 'visit',
      ifMatch: '"1"',
      body: { startsAt: '2019-02-14T04:10:00.000Z', pinned: true },
    }),
  );
  expect(await screen.findByText('Moved. Something does not fit now.')).toBeInTheDocument();
  expect(await screen.findByText('The visits do not fit together')).toBeInTheDocument();
});

test('Escape puts a visit back that is being moved', async () => {
  open();
  const bar = await onChart();
  await waitFor(() => expect(bar).toHaveAccessibleDescription(/arrow keys/));
  fireEvent.keyDown(bar, { key: 'ArrowLeft' });
  expect(bar).toHaveTextContent('09:55');
  fireEvent.keyDown(bar, { key: 'Escape' });

  expect(bar).toHaveTextContent('10:00–11:00');
  expect(sent.filter(({ to }) => to === 'visit')).toEqual([]);
});

test('a timetable that breaks something cannot be put in force', async () => {
  timetable = { ...timetable, broken: 1 };
  open();
  expect(await screen.findByRole('button', { name: 'Put in force' })).toBeDisabled();
});

test('a timetable is put in force once it was said to be meant', async () => {
  open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Put in force' }));
  expect(sent).toEqual([]);
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Put in force' }));

  await waitFor(() => expect(sent).toMatchObject([{ to: 'adoption', ifMatch: '"3"' }]));
  expect(await screen.findByRole('button', { name: 'Take out of force' })).toBeInTheDocument();
});

test('a search says how far it is, and is stopped with the best that it has', async () => {
  timetable = aTimetable({
    seminarId: seminar.id,
    state: 'COMPUTING',
    figures: undefined,
    progress: { cost: 1840, lowerBound: 1790, gap: 0.028, partsDone: 1, parts: 3 },
  });
  open();
  expect(
    await screen.findByText(/The best so far costs 1,840 points; at most 2.8% could still be saved/),
  ).toHaveTextContent('Proven: 1 of 3 parts.');
  await userEvent.click(await screen.findByRole('button', { name: 'Stop, and take the best so far' }));

  await waitFor(() => expect(sent).toMatchObject([{ to: 'stop' }]));
  expect(await onChart()).toBeInTheDocument();
});

test('demands that contradict one another are named', async () => {
  timetable = aTimetable({
    seminarId: seminar.id,
    state: 'IMPOSSIBLE',
    figures: undefined,
    smallest: true,
    minimal: true,
    contradictions: [{ ...closed, code: 'HOST_HOURS', groups: [], stops: [] }],
  });
  open();

  expect(await screen.findByText('School 13: visits lie within the opening hours.')).toBeInTheDocument();
  expect(screen.getByText(/No fewer demands contradict one another/)).toBeInTheDocument();
});

test('what keeps a timetable from being computed at all is told in the form', async () => {
  open('?run=1');
  await userEvent.click(await screen.findByRole('button', { name: 'Plan the visits' }));

  expect(await screen.findByText('No route has a group yet.')).toBeInTheDocument();
  expect(sent).toMatchObject([{ to: 'timetables', body: { basedOn: 't1', from: '09:00', until: '18:00', grid: 5 } }]);
});

test('a visit is moved in its panel without a pointer', async () => {
  open('?visit=v1');
  const user = userEvent.setup();
  const panel = within(await screen.findByRole('dialog'));
  await user.click(await panel.findByRole('button', { name: '5 min later' }));
  await user.click(panel.getByRole('button', { name: '5 min later' }));

  expect(panel.getByLabelText('Begins at')).toHaveValue('10:10');
  expect(panel.getByRole('checkbox', { name: 'Pin it to this time' })).toBeChecked();
  expect(await panel.findByText('This would not fit:')).toBeInTheDocument();
  await user.click(panel.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(sent.at(-1)).toMatchObject({ to: 'visit', body: { pinned: true } }));
});
