import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { UnsubscribePage } from './unsubscribe-page';

const seminar = { en: 'Clusters' };

const server = setupServer(
  http.get('*/api/v1/subscriptions/token', () => HttpResponse.json({ seminar, subscribed: true })),
  http.get('*/api/v1/subscriptions/cut', () =>
    HttpResponse.json(
      { type: 'urn:bagdar:problem:not-found', title: 'Not here', status: 404 },
      { status: 404, headers: { 'Content-Type': 'application/problem+json' } },
    ),
  ),
  http.post('*/api/v1/subscriptions/token/end', () => HttpResponse.json({ seminar, subscribed: false })),
  http.post('*/api/v1/subscriptions/token/beginning', () => HttpResponse.json({ seminar, subscribed: true })),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const open = (hash: string) =>
  renderRoutes([{ path: '/:lang/unsubscribe', Component: UnsubscribePage }], `/en/unsubscribe${hash}`);

test('one unsubscribes, and subscribes again', async () => {
  open('#token');
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Get no more of them' }));
  expect(await screen.findByText(/You get no more/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Get them again' }));

  expect(await screen.findByText(/You get what the organizers write/)).toBeVisible();
});

test.each(['', '#cut'])('a link without its whole token says what to do: "%s"', async (hash) => {
  open(hash);

  expect(await screen.findByText('This link does not work')).toBeVisible();
});
