import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aRegistration } from '@/test/samples';
import { Toasts } from '@/ui/toast';
import { PlaceActions } from './place-actions';

const asked: string[] = [];

const server = setupServer(
  http.post('*/api/v1/seminars/*/registrations/*/:what', ({ params }) => {
    asked.push(String(params.what));
    return HttpResponse.json(aRegistration({ status: 'WAITLISTED' }));
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  asked.length = 0;
});
afterAll(() => server.close());

function open(status: 'PENDING' | 'OFFERED' | 'WAITLISTED') {
  const Component = () => (
    <>
      <PlaceActions registration={aRegistration({ status })} />
      <Toasts />
    </>
  );
  renderRoutes([{ path: '/', Component }], '/');
}

test('who is approved while there is no place is said to wait', async () => {
  open('PENDING');

  await userEvent.setup().click(await screen.findByRole('button', { name: 'Approve' }));

  expect(await screen.findByText('Approved, on the waiting list: Gulnar Akhmetova.')).toBeInTheDocument();
  expect(asked).toEqual(['approval']);
});

test('who waits is offered a place', async () => {
  open('WAITLISTED');

  await userEvent.setup().click(await screen.findByRole('button', { name: 'Offer a place' }));

  await waitFor(() => expect(asked).toEqual(['offer']));
});

test('an offer is accepted at once, and declined after a question', async () => {
  open('OFFERED');
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Decline for them' }));
  const dialog = await screen.findByRole('dialog');
  expect(asked).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Decline for them' }));
  await waitFor(() => expect(asked).toEqual(['offer-refusal']));
  await user.click(screen.getByRole('button', { name: 'Accept for them' }));
  await waitFor(() => expect(asked).toEqual(['offer-refusal', 'offer-acceptance']));
});
