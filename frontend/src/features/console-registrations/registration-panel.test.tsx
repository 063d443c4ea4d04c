import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Registration } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aRegistration, aSeminar } from '@/test/samples';
import { Toasts } from '@/ui/toast';
import { useSeminarQuery } from '@/ui/use-seminar';
import { RegistrationPanel } from './registration-panel';

const people: Record<string, Registration> = {
  anna: aRegistration({ id: 'anna', fullName: 'Anna', status: 'PENDING' }),
  berik: aRegistration({ id: 'berik', fullName: 'Berik', status: 'PENDING' }),
};
let answer = () => {};
const answered = new Promise<void>((resolve) => {
  answer = resolve;
});

const server = setupServer(
  http.get('*/api/v1/me', () => HttpResponse.json({ kind: 'PERSON', id: 'x', roles: [], permissions: [] })),
  http.get('*/registration-form', () => HttpResponse.json({ revision: 0, wishes: 'ROUTES', questions: [] })),
  http.get('*/registrations/:id', ({ params }) => HttpResponse.json(people[String(params.id)])),
  http.post('*/registrations/anna/approval', async () => {
    await answered;
    return HttpResponse.json({ ...people.anna, status: 'CONFIRMED' });
  }),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(aSeminar())),
  http.get('*', () => HttpResponse.json({ items: [], next: null })),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function Page() {
  const { data } = useSeminarQuery();
  return (
    <>
      {data && <RegistrationPanel parts={{ routes: [], groups: [] }} mayWrite next="berik" />}
      <Toasts />
    </>
  );
}

test('whoever goes on to the next person while one is approved is led there, and told who was approved', async () => {
  const user = userEvent.setup();
  const router = renderRoutes([{ path: '/:lang/:seminarId', Component: Page }], '/en/1?open=berik');
  // both are known by now, and one follows the other at once
  await screen.findByRole('heading', { name: 'Berik' });
  await router.navigate('/en/1?open=anna');

  await screen.findByRole('heading', { name: 'Anna' });
  await user.click(await screen.findByRole('button', { name: 'Approve' }));
  await user.click(screen.getByRole('button', { name: 'Next who waits for approval' }));
  const title = await screen.findByRole('heading', { name: 'Berik' });
  await waitFor(() => expect(title).toHaveFocus());
  expect(screen.getByRole('button', { name: 'Approve' })).not.toHaveAttribute('data-loading');
  answer();

  expect(await screen.findByText('Approved, with a place: Anna.')).toBeInTheDocument();
});

test('whoever is approved can be signed up for sessions at once', async () => {
  let status: Registration['status'] = 'PENDING';
  const chess = { sessionId: 's1', title: { en: 'Chess' }, kind: 'MASTER_CLASS', placesLeft: 3, clashes: [] };
  server.use(
    http.get('*/registrations/berik', () => HttpResponse.json({ ...people.berik, status })),
    http.get('*/registrations/berik/sessions', () =>
      HttpResponse.json({
        items: [{ ...chess, refusals: status === 'CONFIRMED' ? [] : ['NOT_CONFIRMED'] }],
        next: null,
      }),
    ),
    http.post('*/registrations/berik/approval', () => {
      status = 'CONFIRMED';
      return HttpResponse.json({ ...people.berik, status });
    }),
  );
  const user = userEvent.setup();
  renderRoutes([{ path: '/:lang/:seminarId', Component: Page }], '/en/1?open=berik');

  const choice = within(await screen.findByLabelText('One more session'));
  expect(choice.getByRole('option', { name: 'Chess · only with a place at the seminar' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Approve' }));

  expect(await choice.findByRole('option', { name: 'Chess · 3 places left' })).toBeEnabled();
});
