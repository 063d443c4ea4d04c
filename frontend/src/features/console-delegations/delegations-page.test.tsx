import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { Outlet } from 'react-router';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aRegistration, aSeminar } from '@/test/samples';
import { useSeminarQuery } from '@/ui/use-seminar';
import { DelegationsPage } from './delegations-page';

const seminar = aSeminar();
const delegation = {
  id: '01a20c1a-416b-7d3e-b20f-00000000de1e',
  revision: 3,
  seminarId: seminar.id,
  name: 'Aqmola delegation',
  regionCode: 'KZ-11',
  contactName: 'Gulnar Abenova',
  contactEmail: 'gulnar@mail.example',
  language: 'kk',
  openedAt: '2019-01-10T05:00:00Z',
  byStatus: { CONFIRMED: 12, WAITLISTED: 3 },
};
const member = aRegistration({ fullName: 'Marat Ospanov', revision: 5 });
const takenOut: (string | null)[] = [];
let newLinks = 0;

const server = setupServer(
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/me', () =>
    HttpResponse.json({
      kind: 'PERSON',
      id: 'x',
      roles: ['administrator'],
      permissions: ['administration:all', 'seminars:write', 'registrations:write'],
    }),
  ),
  http.get('*/team', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/v1/regions', () =>
    HttpResponse.json({ items: [{ code: 'KZ-11', name: { en: 'Aqmola' } }], next: null }),
  ),
  http.get('*/delegations', () => HttpResponse.json({ items: [delegation], next: null })),
  http.get('*/delegations/:id', () => HttpResponse.json(delegation)),
  http.get('*/registrations', () => HttpResponse.json({ items: [member], next: null })),
  http.delete('*/members/:id', ({ request }) => {
    takenOut.push(request.headers.get('If-Match'));
    return new HttpResponse(null, { status: 204 });
  }),
  http.post('*/delegations/:id/link', () => {
    newLinks++;
    return HttpResponse.json({ link: 'http://localhost/kk/my-delegation#new' });
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  takenOut.length = 0;
  newLinks = 0;
});
afterAll(() => server.close());

/** As the workspace does: nothing stands in it before its seminar is there. */
function Frame() {
  const { data } = useSeminarQuery();
  return data ? <Outlet /> : null;
}

const open = (search = '') =>
  renderRoutes(
    [
      {
        path: '/:lang/console/seminars/:seminarId',
        Component: Frame,
        children: [{ path: 'd', Component: DelegationsPage }],
      },
    ],
    `/en/console/seminars/${seminar.id}/d${search}`,
  );

test('delegations stand there with how many of their people stand where', async () => {
  open();

  const row = await screen.findByRole('row', { name: /Aqmola delegation/ });
  expect(within(row).getByText('12')).toBeInTheDocument();
  expect(within(row).getByText('3')).toBeInTheDocument();
  expect(within(row).getByText('Gulnar Abenova')).toBeInTheDocument();
});

test('a person is taken out by the revision that is shown', async () => {
  open(`?open=${delegation.id}`);

  await userEvent.click(await screen.findByRole('button', { name: 'Take out: Marat Ospanov' }));

  await waitFor(() => expect(takenOut).toEqual(['"5"']));
});

test('a new link of the contact is made after a question, and shown', async () => {
  open(`?open=${delegation.id}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Make a new link' }));
  expect(newLinks).toBe(0);

  const question = await screen.findByRole('dialog', { name: 'Make a new link?' });
  await userEvent.click(within(question).getByRole('button', { name: 'Make a new link' }));

  expect(await screen.findByText('http://localhost/kk/my-delegation#new')).toBeInTheDocument();
});
