import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aProgramme, aRegistration, aSeminar } from '@/test/samples';
import { MyRegistrationPage } from './my-registration-page';

const registration = aRegistration({ fullName: 'Gulnar Akhmetova' });
const mine = {
  registration,
  seminar: aSeminar(),
  editable: true,
  approvalAgain: [],
  attends: [],
  visits: [],
  sessions: [],
  link: { createdAt: '2026-11-01T00:00:00Z', expiresAt: '2027-03-01T00:00:00Z' },
  keptUntil: '2027-12-10',
};
const reads = vi.fn<() => void>();

const server = setupServer(
  http.get('*/api/v1/my-registration/assignment', () =>
    HttpResponse.json({ standing: 'NOT_DIVIDED', wishes: [], changedSince: [] }),
  ),
  http.get('*/api/v1/my-registration', () => {
    reads();
    return HttpResponse.json(mine);
  }),
  http.get('*/api/v1/seminars/*/registration-form', () =>
    HttpResponse.json({ revision: 0, wishes: 'ROUTES', questions: [] }),
  ),
  http.get('*/api/v1/regions', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/v1/seminars/*/programme', () => HttpResponse.json(aProgramme())),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  reads.mockClear();
  server.resetHandlers();
});
afterAll(() => server.close());

const open = () =>
  renderRoutes(
    [
      {
        path: '/en/my-registration',
        element: (
          <>
            <MyRegistrationPage />
          </>
        ),
      },
    ],
    '/en/my-registration#secret',
  );

test('nobody is erased before saying that they know what it means, and who is erased sees nothing of it any more', async () => {
  const erased = vi.fn<(body: unknown) => void>();
  server.use(
    http.post('*/api/v1/my-registration/erasure', async ({ request }) => {
      erased(await request.json());
      return HttpResponse.json({ erasedAt: '2026-12-01T00:00:00Z' });
    }),
  );
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('button', { name: 'Erase me' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Erase me' }));
  expect(erased).not.toHaveBeenCalled();
  expect(within(dialog).getByText('Tick this first: there is no way back.')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('checkbox'));
  await user.click(within(dialog).getByRole('button', { name: 'Erase me' }));

  expect(await screen.findByText('You are erased')).toBeInTheDocument();
  expect(erased).toHaveBeenCalledWith({ irrevocable: true });
  expect(screen.queryByText('Gulnar Akhmetova')).not.toBeInTheDocument();
  expect(screen.queryByText('This link does not work')).not.toBeInTheDocument();
  expect(reads).toHaveBeenCalledTimes(1);
});

test('what was changed is not gone back from unasked', async () => {
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('button', { name: 'Change' }));
  await user.type(await screen.findByRole('textbox', { name: /Full name/ }), ' I');
  await user.click(screen.getByRole('button', { name: 'Go back' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Go back' }));

  expect(await screen.findByRole('textbox', { name: /Full name/ })).toHaveValue('Gulnar Akhmetova I');
  await user.click(screen.getByRole('button', { name: 'Go back' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Leave' }));
  expect(await screen.findByRole('button', { name: 'Change' })).toBeInTheDocument();
});

test('who works with the keyboard is led into the form, and back to where the registration stands', async () => {
  server.use(http.put('*/api/v1/seminars/*/registrations/*', () => HttpResponse.json(registration)));
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('button', { name: 'Change' }));
  await waitFor(() => expect(screen.getByRole('form', { name: 'My registration' })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Saved.')).toBeInTheDocument();
  const said = await screen.findByText('You have a place.');
  await waitFor(() => expect(document.activeElement).toContainElement(said));
  expect(document.body).not.toHaveFocus();
});

test('who has withdrawn hears where the registration stands now', async () => {
  let status = 'CONFIRMED';
  server.use(
    http.get('*/api/v1/my-registration', () =>
      HttpResponse.json({ ...mine, registration: { ...registration, status } }),
    ),
    http.post('*/api/v1/seminars/*/registrations/*/cancellation', () => {
      status = 'CANCELLED';
      return HttpResponse.json({});
    }),
  );
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Withdraw' }));

  const said = await screen.findByText(/You do not take part any more/);
  await waitFor(() => expect(document.activeElement).toContainElement(said));
  expect(document.body).not.toHaveFocus();
});

test('a link that is switched off shows nothing any more, and says how to get another', async () => {
  server.use(http.delete('*/api/v1/my-registration/link', () => new HttpResponse(null, { status: 204 })));
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('button', { name: 'Switch my link off' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Switch my link off' }));

  expect(await screen.findByText('Your link is switched off')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText('Gulnar Akhmetova')).not.toBeInTheDocument());
  expect(reads).toHaveBeenCalledTimes(1);
});

test('what organizers have to approve again is said before it is changed', async () => {
  server.use(
    http.get('*/api/v1/my-registration', () =>
      HttpResponse.json({ ...mine, approvalAgain: ['workplace', 'gone', 'regionCode'] }),
    ),
  );
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('button', { name: 'Change' }));

  expect(
    await screen.findByText(/look at your registration again if you change: Place of work, Region\./),
  ).toBeInTheDocument();
});
