import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AttendedSession, SessionChoice } from '@/api/client';
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
      sessionIds: ['lesson', 'tour'],
      breaks: [],
      languages: [],
      organization: anOrganization({ address: { en: '1 Abai Avenue' } }),
    },
  ];
}

const server = setupServer(
  http.get('*/api/v1/seminars/*/registration-form', () =>
    HttpResponse.json({ revision: 0, wishes: 'ROUTES', questions: [] }),
  ),
  http.get('*/api/v1/my-registration/assignment', () =>
    HttpResponse.json({ standing: 'NOT_DIVIDED', wishes: [], changedSince: [] }),
  ),
  http.get('*/api/v1/regions', () =>
    HttpResponse.json({ items: [{ code: 'KZ-39', name: { en: 'Kostanay Region' } }], next: null }),
  ),
  http.get('*/api/v1/seminars/*/programme', () => HttpResponse.json(programme)),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const nothing = () => undefined;

function open(sessions: SessionChoice[] = [], attends: AttendedSession[] = []) {
  const { seminar } = programme;
  const mine = {
    registration: aRegistration({ categoryCode: 'DISTRICT', language: 'ru' as const }),
    seminar,
    group: { id: 'group-1', routeId: route?.id ?? '', number: 2 },
    route,
    editable: true,
    approvalAgain: [],
    attends,
    visits: [],
    registeredBy: { delegation: 'Akmola', contactName: 'Marat Ospanov' },
    sessions,
    link: { createdAt: '2026-11-01T00:00:00Z', expiresAt: '2027-03-01T00:00:00Z' },
    keptUntil: '2027-12-10',
    ticket: { code: 'code', qr: '<svg/>' },
  };
  renderRoutes(
    [{ path: '/', element: <MyRegistrationDetails mine={mine} token="token" onEdit={nothing} onEnd={nothing} /> }],
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

test('where somebody is when stands in the order of the day, and beside the stops', async () => {
  const lesson = {
    sessionId: 'lesson',
    title: { en: 'Open lesson' },
    kind: 'PANORAMIC_LESSON',
    reason: 'ROUTE',
  } as const;
  open(
    [],
    [
      {
        sessionId: 'opening',
        title: { en: 'Opening' },
        kind: 'SPEECH',
        reason: 'EVERYONE',
        startsAt: '2019-02-14T03:00:00Z',
        endsAt: '2019-02-14T03:30:00Z',
      },
      { ...lesson, startsAt: '2019-02-14T04:00:00Z', endsAt: '2019-02-14T05:00:00Z' },
      { ...lesson, sessionId: 'tour', title: { en: 'Tour' }, startsAt: '2019-02-14T05:00:00Z' },
    ],
  );

  const heading = await screen.findByRole('heading', { name: 'Where you are when' });
  const times = within(heading.closest('section') as HTMLElement).getAllByRole('listitem');
  expect(times.map((item) => item.textContent)).toEqual([
    '09:00–09:30Opening',
    '10:00–11:00Open lessonOn your route',
    '11:00TourOn your route',
  ]);
  const stop = (await screen.findByText('1 Abai Avenue')).closest('li') as HTMLElement;
  expect(within(stop).getByText('10:00–11:00')).toBeInTheDocument();
  expect(screen.getByText('Registered by Marat Ospanov, Akmola.')).toBeInTheDocument();
});

test('a session that is closed says so, and one that clashes says what to give up first', async () => {
  open([
    { ...choice, refusals: ['CLOSED'] },
    {
      ...choice,
      sessionId: 's2',
      title: { en: 'Lego' },
      refusals: ['CLASH'],
      clashes: [{ sessionId: 's3', title: { en: 'Chess' }, kind: 'MASTER_CLASS', reason: 'SIGN_UP' }],
    },
  ]);

  expect(await screen.findByText('Signing up is over.')).toBeInTheDocument();
  expect(screen.getByText('To come here, give up your place there first.')).toBeInTheDocument();
});

test('who is to be at two places at one time is told so above all', async () => {
  const clashes: AttendedSession[] = [{ sessionId: 's3', title: { en: 'Tour' }, kind: 'TOUR', reason: 'ROUTE' }];
  open([
    { ...choice, signedUpAt: '2019-01-20T06:00:00Z', clashes },
    { ...choice, sessionId: 's2', title: { en: 'Lego' }, refusals: ['CLASH'], clashes },
  ]);

  const notice = await screen.findByText('You are to be at two places at one time');
  expect(notice.parentElement).toHaveTextContent('Robotics – Tour');
  expect(notice.parentElement).not.toHaveTextContent('Lego');
});

test('who signed up for nothing that meets anything is told nothing', async () => {
  open([{ ...choice, signedUpAt: '2019-01-20T06:00:00Z' }]);

  expect(await screen.findByText('You have a place here.')).toBeInTheDocument();
  expect(screen.queryByText('You are to be at two places at one time')).not.toBeInTheDocument();
});

test('a place that nobody gets back is given up only after a question', async () => {
  const given = vi.fn<() => void>();
  server.use(
    http.delete('*/api/v1/seminars/*/registrations/*/sessions/s1', () => {
      given();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const user = userEvent.setup();
  open([{ ...choice, placesLeft: 0, signedUpAt: '2019-01-20T06:00:00Z' }]);

  await user.click(await screen.findByRole('button', { name: 'Give up the place: Robotics' }));
  expect(given).not.toHaveBeenCalled();
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Give up the place' }));

  await waitFor(() => expect(given).toHaveBeenCalled());
});
