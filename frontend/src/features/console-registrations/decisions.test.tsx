import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { listRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { renderRoutes } from '@/test/render';
import { aRegistration, aSeminar } from '@/test/samples';
import type { SeminarParts } from '@/ui/seminar-parts';
import { useSeminarQuery } from '@/ui/use-seminar';
import { DecisionBar } from './decision-bar';
import { RegistrationTable } from './registration-table';
import { useChosen } from './use-chosen';

const people = [
  aRegistration({ id: 'p1', fullName: 'Anna', status: 'PENDING' }),
  aRegistration({ id: 'p2', fullName: 'Berik', status: 'CONFIRMED' }),
  aRegistration({ id: 'p3', fullName: 'Dana', status: 'PENDING' }),
];
let sent: { how: string; body: unknown }[] = [];

const server = setupServer(
  http.get('*/api/v1/seminars/astana-2019', () => HttpResponse.json(aSeminar())),
  http.get('*/api/v1/regions', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/v1/seminars/*/delegations', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/v1/seminars/*/registrations', () => HttpResponse.json({ items: people, next: null })),
  http.post('*/api/v1/seminars/*/registrations/:how', async ({ request, params }) => {
    sent.push({ how: String(params.how), body: await request.json() });
    return HttpResponse.json({
      decisions: [
        { registrationId: 'p1', status: 'CONFIRMED' },
        { registrationId: 'p3', status: 'CANCELLED', problem: 'urn:bagdar:problem:illegal-state' },
      ],
    });
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  sent = [];
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const parts: SeminarParts = { routes: [], groups: [] };

function List() {
  const query = useQuery(listRegistrationsOptions({ path: { seminarId: 'astana-2019' } }));
  const chosen = useChosen(query.data?.items ?? []);
  return (
    <>
      <DecisionBar seminarId="astana-2019" chosen={chosen.chosen} onDone={chosen.none} />
      <RegistrationTable query={query} parts={parts} chosen={chosen} />
    </>
  );
}

function Page() {
  return useSeminarQuery().data && <List />;
}

const open = () => renderRoutes([{ path: '/seminars/:seminarId', Component: Page }], '/seminars/astana-2019');

test('those who wait for approval are chosen and approved at once, and each is told of', async () => {
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('checkbox', { name: 'Choose all who wait for approval' }));
  expect(screen.queryByRole('checkbox', { name: 'Choose Berik' })).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Who is chosen' })).toHaveTextContent('2 people chosen');
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  expect(sent).toEqual([]);
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Approve' }));

  expect(await screen.findByText('1 person has a place now')).toBeInTheDocument();
  expect(screen.getByText(/^Dana: This can no longer be changed/)).toBeInTheDocument();
  expect(sent).toEqual([{ how: 'approvals', body: { registrationIds: ['p1', 'p3'] } }]);
  expect(screen.queryByRole('region', { name: 'Who is chosen' })).not.toBeInTheDocument();
});

test('one alone is chosen and not accepted', async () => {
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('checkbox', { name: 'Choose Dana' }));
  expect(screen.getByRole('checkbox', { name: 'Choose all who wait for approval' })).toBePartiallyChecked();
  await user.click(screen.getByRole('button', { name: 'Do not accept' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Do not accept' }));

  await waitFor(() => expect(sent).toEqual([{ how: 'rejections', body: { registrationIds: ['p3'] } }]));
});

test('a decision whose answer was lost is asked for again for the same people, whoever is listed by then', async () => {
  const decided: { key: string | null; body: unknown }[] = [];
  server.use(
    http.get('*/api/v1/seminars/*/registrations', () =>
      HttpResponse.json({ items: decided.length > 0 ? [] : people, next: null }),
    ),
    http.post('*/api/v1/seminars/*/registrations/:how', async ({ request }) => {
      decided.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      if (decided.length === 1) return HttpResponse.error();
      return HttpResponse.json({ decisions: [{ registrationId: 'p1', status: 'CONFIRMED' }] });
    }),
  );
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('checkbox', { name: 'Choose Anna' }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Approve' }));
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Choose Anna' })).not.toBeInTheDocument());
  expect(dialog).toHaveTextContent('1 person chosen');
  await user.click(within(dialog).getByRole('button', { name: 'Approve' }));

  const said = await screen.findByText('1 person has a place now');
  await waitFor(() => expect(said.closest('output')).toHaveFocus());
  expect(decided).toHaveLength(2);
  expect(decided[1]).toEqual(decided[0]);
  expect(decided[0]).toMatchObject({ key: expect.any(String), body: { registrationIds: ['p1'] } });
});

test('whoever chooses nobody any more keeps their place on the page', async () => {
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('checkbox', { name: 'Choose Anna' }));
  await user.click(screen.getByRole('button', { name: 'Choose nobody' }));

  await waitFor(() => expect(screen.queryByRole('region', { name: 'Who is chosen' })).not.toBeInTheDocument());
  expect(document.body).not.toHaveFocus();
});
