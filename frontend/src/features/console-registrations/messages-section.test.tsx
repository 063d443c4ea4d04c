import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { Outlet } from 'react-router';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Message } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aSeminar } from '@/test/samples';
import { Toasts } from '@/ui/toast';
import { useSeminarQuery } from '@/ui/use-seminar';
import { MessagesSection } from './messages-section';
import { WriteToThese } from './write-to-these';

const seminar = aSeminar();
const page = (items: unknown[]) => HttpResponse.json({ items, next: null });
const resent: string[] = [];
const aLetter = (id: string, state: Message['state']): Message => ({
  id,
  revision: 1,
  seminarId: seminar.id,
  registrationId: '01a20c1a-416b-7d3e-b20f-0000067ab243',
  name: 'Emma Reed',
  kind: 'CONFIRMED',
  language: 'en',
  subject: `Letter ${state}`,
  state,
  attempts: 20,
  failure: state === 'FAILED' ? '554 spam' : undefined,
  createdAt: '2026-12-01T00:00:00Z',
  sentAt: state === 'SENT' ? '2026-12-01T00:00:05Z' : undefined,
});

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({
      kind: 'PERSON',
      id: 'x',
      roles: ['administrator'],
      permissions: ['administration:all', 'seminars:write', 'registrations:read', 'registrations:write'],
    }),
  ),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/messages', () =>
    page([
      aLetter('01a20c1a-416b-7d3e-b20f-000000000001', 'FAILED'),
      aLetter('01a20c1a-416b-7d3e-b20f-000000000002', 'SENT'),
    ]),
  ),
  http.get('*/messages/:id/letter', () =>
    HttpResponse.json({ subject: 'Letter SENT', html: '<p>Dear Emma of now</p>', text: 'Dear Emma of now' }),
  ),
  http.post('*/messages/:id/resending', ({ params }) => {
    resent.push(String(params.id));
    return HttpResponse.json({ ...aLetter(String(params.id), 'QUEUED') });
  }),
  http.get('*/:list', () => page([])),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
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

function open(Component: () => React.ReactNode, search = '') {
  const path = '/:lang/console/seminars/:seminarId';
  renderRoutes(
    [{ path, Component: Frame, children: [{ index: true, Component }] }],
    `/en/console/seminars/${seminar.id}${search}`,
  );
  return userEvent.setup();
}

test('a letter that was given up is sent again from the panel of its reader', async () => {
  const user = open(() => <MessagesSection registrationId="01a20c1a-416b-7d3e-b20f-0000067ab243" />);

  await user.click(await screen.findByRole('button', { name: 'Send again to Emma Reed: Letter FAILED' }));

  expect(await screen.findByText('It is tried again: Emma Reed.')).toBeVisible();
  await waitFor(() => expect(resent).toEqual(['01a20c1a-416b-7d3e-b20f-000000000001']));
  expect(screen.getAllByRole('button', { name: /Send again/ })).toHaveLength(1);
});

test('what a letter says is shown, and that it may not be what was sent', async () => {
  const user = open(() => <MessagesSection registrationId="01a20c1a-416b-7d3e-b20f-0000067ab243" />);

  await user.click(await screen.findByRole('button', { name: 'Show the letter to Emma Reed: Letter SENT' }));

  const dialog = await screen.findByRole('dialog', { name: 'Letter to Emma Reed' });
  expect(await within(dialog).findByTitle('The letter')).toBeVisible();
  expect(dialog).toHaveTextContent(/So it would read now. What was sent on .* is not kept/);
  expect(within(dialog).getByTitle('The letter')).toHaveAttribute('srcdoc', '<p>Dear Emma of now</p>');
  expect(within(dialog).getByTitle('The letter')).toHaveAttribute('sandbox', '');
});

test('of whoever is erased no letter is shown', async () => {
  server.use(
    http.get('*/messages/:id/letter', () =>
      HttpResponse.json({ type: 'urn:bagdar:problem:illegal-state', title: 'x', status: 409 }, { status: 409 }),
    ),
  );
  const user = open(() => <MessagesSection registrationId="01a20c1a-416b-7d3e-b20f-0000067ab243" />);

  await user.click(await screen.findByRole('button', { name: 'Show the letter to Emma Reed: Letter FAILED' }));

  expect(await screen.findByText(/Nothing of it can be shown any more/)).toBeVisible();
});

test('a letter is written to those whom the filter shows', async () => {
  open(WriteToThese, '?region=KZ-11&status=WAITLISTED&sort=fullName&open=1');

  const link = await screen.findByRole('link', { name: 'Write to these' });
  expect(link.getAttribute('href')).toMatch(/letters\/mailings\/new\?region=KZ-11&status=WAITLISTED$/);
});

test('to everybody one writes from the letters', async () => {
  open(
    () => (
      <>
        <WriteToThese />
        <p>All are here</p>
      </>
    ),
    '?sort=fullName',
  );

  expect(await screen.findByText('All are here')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Write to these' })).not.toBeInTheDocument();
});
