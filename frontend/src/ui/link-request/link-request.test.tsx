import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aSeminar } from '@/test/samples';
import { LinkRequest } from './link-request';

const asked = vi.fn<(seminarId: unknown, body: unknown) => void>();
const first = aSeminar({ id: 'first', title: { en: 'First' } });
const second = aSeminar({ id: 'second', title: { en: 'Second' } });

const server = setupServer(
  http.get('*/api/v1/seminars', () => HttpResponse.json({ items: [first, second], next: null })),
  http.post('*/api/v1/seminars/:seminarId/link-requests', async ({ request, params }) => {
    asked(params.seminarId, await request.json());
    return HttpResponse.json({ minutesApart: 10 }, { status: 202 });
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  asked.mockClear();
  server.resetHandlers();
});
afterAll(() => server.close());

test('where no seminar is known it is chosen, and only then is anything asked for', async () => {
  renderRoutes([{ path: '/en', element: <LinkRequest /> }], '/en');
  const user = userEvent.setup();

  await user.type(await screen.findByLabelText(/E-mail that you gave/), 'a@mail.example');
  await user.click(screen.getByRole('button', { name: 'Mail me the link' }));
  expect(asked).not.toHaveBeenCalled();
  await user.selectOptions(screen.getByLabelText(/Seminar/), screen.getByRole('option', { name: /Second/ }));
  await user.click(screen.getByRole('button', { name: 'Mail me the link' }));

  expect(await screen.findByText('Look into your mailbox in a few minutes')).toBeVisible();
  expect(asked).toHaveBeenCalledExactlyOnceWith('second', { email: 'a@mail.example' });
});

test('where the seminar is known nothing else is asked', async () => {
  renderRoutes([{ path: '/en', element: <LinkRequest seminarId="first" /> }], '/en');
  const user = userEvent.setup();

  expect(screen.queryByLabelText(/Seminar/)).not.toBeInTheDocument();
  await user.type(screen.getByLabelText(/E-mail that you gave/), 'a@mail.example');
  await user.click(screen.getByRole('button', { name: 'Mail me the link' }));

  expect(await screen.findByText('Look into your mailbox in a few minutes')).toBeVisible();
  expect(asked).toHaveBeenCalledExactlyOnceWith('first', { email: 'a@mail.example' });
});

test('whoever asks once more hears of that anew, and of nothing while it is not answered', async () => {
  renderRoutes([{ path: '/en', element: <LinkRequest seminarId="first" /> }], '/en');
  const user = userEvent.setup();
  const email = screen.getByLabelText(/E-mail that you gave/);
  const button = screen.getByRole('button', { name: 'Mail me the link' });

  await user.type(email, 'a@mail.example');
  await user.click(button);
  expect(await screen.findByText(/registered with a@mail.example, .* at most once in 10 minutes;/)).toBeVisible();
  await user.type(email, '.kz');
  expect(screen.queryByText('Look into your mailbox in a few minutes')).not.toBeInTheDocument();
  await user.click(button);
  expect(await screen.findByText(/registered with a@mail.example.kz, /)).toBeVisible();
  await waitFor(() => expect(button).toBeEnabled());

  server.use(
    http.post('*/api/v1/seminars/:seminarId/link-requests', async () => {
      await delay(50);
      return HttpResponse.error();
    }),
  );
  await user.click(button);
  await waitFor(() => expect(screen.queryByText('Look into your mailbox in a few minutes')).not.toBeInTheDocument());
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.queryByText('Look into your mailbox in a few minutes')).not.toBeInTheDocument();
});
