import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aRegistration } from '@/test/samples';
import { Toasts } from '@/ui/toast';
import { RegistrationActions } from './registration-actions';

const asked: { what: string; body: unknown }[] = [];
let answers: (() => Response)[] = [];

const server = setupServer(
  http.post('*/api/v1/seminars/*/registrations/*/:what', async ({ request, params }) => {
    const text = await request.text();
    asked.push({ what: String(params.what), body: text ? JSON.parse(text) : undefined });
    return answers.shift()?.() ?? HttpResponse.json(aRegistration());
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  asked.length = 0;
  answers = [];
});
afterAll(() => server.close());

const full = () =>
  HttpResponse.json(
    { type: 'urn:bagdar:problem:seminar-full', title: 'Full', status: 409 },
    { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
  );

function open(status: 'CONFIRMED' | 'WAITLISTED') {
  const registration = aRegistration({ status });
  renderRoutes(
    [
      {
        path: '/',
        Component: () => (
          <>
            <RegistrationActions registration={registration} />
            <Toasts />
          </>
        ),
      },
    ],
    '/',
  );
}

test('where all places are taken, confirming beyond them is asked for, not done', async () => {
  answers = [full];
  open('WAITLISTED');
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Confirm' }));
  const dialog = await screen.findByRole('dialog');
  expect(asked).toEqual([{ what: 'confirmation', body: { overCapacity: false } }]);
  await user.click(within(dialog).getByRole('button', { name: 'Confirm all the same' }));

  await waitFor(() => expect(asked[1]).toEqual({ what: 'confirmation', body: { overCapacity: true } }));
});

test('a withdrawal is asked about first, and can be taken back', async () => {
  open('CONFIRMED');
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
  const dialog = await screen.findByRole('dialog');
  expect(asked).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Withdraw' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(asked.map(({ what }) => what)).toEqual(['cancellation', 'confirmation']));
});
