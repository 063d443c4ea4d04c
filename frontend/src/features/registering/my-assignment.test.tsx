import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { MyAssignment as Assignment, Registration } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aRegistration, aSeminar } from '@/test/samples';
import { MyAssignment } from './my-assignment';

const first = { id: 'r1', number: 1, name: { en: 'Science' } };
const second = { id: 'r2', number: 2, name: { en: 'Languages' } };
const divided: Assignment = {
  standing: 'DIVIDED',
  decidedAt: '2019-02-01T06:00:00Z',
  group: { id: 'g2', routeId: 'r2', number: 1 },
  route: second,
  choice: 2,
  wishes: [
    { routeId: 'r1', route: first, reasons: [{ code: 'OTHERS', others: 4 }], places: 100, firstWishes: 154 },
    { routeId: 'r2', route: second, reasons: [] },
  ],
  changedSince: [],
};

const server = setupServer();

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function open(assignment: Partial<Assignment> | undefined, registration: Partial<Registration> = {}) {
  server.use(
    http.get('*/api/v1/my-registration/assignment', () =>
      assignment ? HttpResponse.json({ ...divided, ...assignment }) : new HttpResponse(null, { status: 503 }),
    ),
  );
  const mine = {
    registration: aRegistration(registration),
    seminar: aSeminar(),
    editable: true,
    approvalAgain: [],
    attends: [],
    visits: [],
    sessions: [],
    link: { createdAt: '2026-11-01T00:00:00Z', expiresAt: '2027-03-01T00:00:00Z' },
    keptUntil: '2027-12-10',
  };
  renderRoutes([{ path: '/', element: <MyAssignment mine={mine} token="token" /> }], '/');
}

const section = () => screen.findByRole('region', { name: 'What you asked for and what you got' });

test('what was got stands above the wishes, and the dearer one says why not', async () => {
  open({});

  expect(await screen.findByText('You got your second choice.')).toBeInTheDocument();
  const [dearer, got] = within(await section()).getAllByRole('listitem') as [HTMLElement, HTMLElement];
  expect(dearer).toHaveTextContent('154 people ranked it first, and it has 100 places.');
  expect(dearer).toHaveTextContent('4 others would have had to go where they wished less to go.');
  expect(within(dearer).queryByText('You got this')).not.toBeInTheDocument();
  expect(within(got).getByText('You got this')).toBeInTheDocument();
});

test('others who are too few to be counted are not counted, and a route that is gone has no name', async () => {
  open({
    choice: undefined,
    wishes: [
      { routeId: 'r1', route: first, reasons: [{ code: 'OTHERS' }] },
      { routeId: 'r9', reasons: [{ code: 'WITHDRAWN' }] },
    ],
  });

  expect(await screen.findByText('None of the routes that you ranked could be given to you.')).toBeInTheDocument();
  expect(screen.getByText('Others would have had to go where they wished less to go.')).toBeInTheDocument();
  expect(screen.getByText('A route that is gone')).toBeInTheDocument();
  expect(screen.queryByText(/ranked it first/)).not.toBeInTheDocument();
});

test('an organizer who fixed the group weighed nothing', async () => {
  open({ wishes: [{ routeId: 'r1', route: first, reasons: [{ code: 'FIXED' }] }] });

  expect(await screen.findByText('The organizers chose your group for you.')).toBeInTheDocument();
  expect(screen.queryByText(/You would have gained less/)).not.toBeInTheDocument();
});

test('wishes that changed since are owned up to', async () => {
  open({ changedSince: ['WISHES'] });

  expect(await screen.findByText(/You changed your wishes after people were divided/)).toBeInTheDocument();
});

test('who came later is told so, and who is in no group yet nothing', async () => {
  open({ standing: 'CAME_LATER', wishes: [] });

  expect(await screen.findByText(/You came after people had been divided/)).toBeInTheDocument();
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});

test('what cannot be loaded can be asked for again', async () => {
  const user = userEvent.setup();
  open(undefined);
  expect(await screen.findByText('This could not be loaded')).toBeInTheDocument();

  server.use(http.get('*/api/v1/my-registration/assignment', () => HttpResponse.json(divided)));
  await user.click(screen.getByRole('button', { name: /again/i }));

  expect(await screen.findByText('You got your second choice.')).toBeInTheDocument();
});
