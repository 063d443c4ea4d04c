import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aRegistration, aSeminar } from '@/test/samples';
import { MyOffer } from './my-offer';

const asked: { what: string; authorization: string | null }[] = [];
let answer = () => HttpResponse.json(aRegistration());

const server = setupServer(
  http.post('*/api/v1/seminars/*/registrations/*/:what', ({ request, params }) => {
    asked.push({ what: String(params.what), authorization: request.headers.get('Authorization') });
    return answer();
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  asked.length = 0;
  answer = () => HttpResponse.json(aRegistration());
});
afterAll(() => server.close());

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000 + 60_000).toISOString();

function open(offerExpiresAt: string) {
  const mine = {
    registration: aRegistration({ status: 'OFFERED', offerExpiresAt }),
    seminar: aSeminar(),
    editable: true,
    approvalAgain: [],
    attends: [],
    visits: [],
    sessions: [],
    link: { createdAt: '2026-11-01T00:00:00Z', expiresAt: '2027-03-01T00:00:00Z' },
    keptUntil: '2027-12-10',
  };
  renderRoutes([{ path: '/', element: <MyOffer mine={mine} token="secret" /> }], '/');
}

test('an offer says how long it holds and is accepted after a question', async () => {
  open(inHours(5));
  const user = userEvent.setup();

  expect(await screen.findByText(/5 hours left/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Accept the place' }));
  const dialog = await screen.findByRole('dialog');
  expect(asked).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Accept the place' }));

  await waitFor(() => expect(asked).toEqual([{ what: 'offer-acceptance', authorization: 'Link secret' }]));
});

test('an offer that was answered elsewhere meanwhile is told so', async () => {
  answer = () =>
    HttpResponse.json(
      { type: 'urn:bagdar:problem:offer-over', title: 'Over', status: 409 },
      { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
    );
  open(inHours(5));
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Decline' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Decline' }));

  expect(await screen.findByText(/does not hold any more/)).toBeInTheDocument();
});

test('whether the time of an offer is over is not for a wrong clock to say', async () => {
  open(inHours(-1));
  const user = userEvent.setup();

  expect(await screen.findByText('The time of the offer may be over')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Accept the place' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Accept the place' }));

  await waitFor(() => expect(asked).toEqual([{ what: 'offer-acceptance', authorization: 'Link secret' }]));
});
