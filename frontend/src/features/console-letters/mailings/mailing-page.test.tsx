import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { useState } from 'react';
import { Outlet } from 'react-router';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mailing } from '@/api/client';
import { operations } from '@/api/pages';
import { renderRoutes } from '@/test/render';
import { aSeminar } from '@/test/samples';
import { useSeminarQuery } from '@/ui/use-seminar';
import { MailingPage } from './mailing-page';

const seminar = aSeminar();
const id = '01a20c1a-416b-7d3e-b20f-0000067ab241';
const aMailing = (): Mailing => ({
  id,
  revision: 4,
  seminarId: seminar.id,
  state: 'DRAFT',
  subject: { en: 'The bus' },
  body: { en: '<p>It waits.</p>' },
  filter: { q: 'Kim', delegationId: '01a20c1a-416b-7d3e-b20f-0000067ab249' },
  createdAt: '2026-12-01T00:00:00Z',
});

let held: Mailing | 'broken';
let saving: Promise<void> | undefined;
const confirmed: (string | null)[] = [];
const page = (items: unknown[]) => HttpResponse.json({ items, next: null });
const audience = {
  recipients: 2,
  byLanguage: [{ language: 'en', count: 2 }],
  byStatus: { CONFIRMED: 2 },
  withoutAddress: 0,
  unsubscribed: 0,
  left: [],
  examples: [],
};

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
  http.get('*/letter-templates', () => page([{ kind: 'CONFIRMED', placeholders: [{ name: 'name', form: 'WORDS' }] }])),
  http.get('*/mailings/:id', () =>
    held === 'broken' ? HttpResponse.json({}, { status: 500 }) : HttpResponse.json(held),
  ),
  http.put('*/mailings/:id', async ({ request }) => {
    const body = (await request.json()) as Mailing;
    await saving;
    held = { ...aMailing(), ...body, revision: 5 };
    return HttpResponse.json(held);
  }),
  http.get('*/mailings/:id/audience', () => HttpResponse.json(audience)),
  http.get('*/mailings/:id/progress', () =>
    HttpResponse.json({ state: 'SENDING', recipients: 2, queued: 2, sent: 0, failed: 0, dropped: 0 }),
  ),
  http.post('*/mailings/:id/confirmation', ({ request }) => {
    confirmed.push(request.headers.get('If-Match'));
    return HttpResponse.json({ ...aMailing(), state: 'QUEUED' });
  }),
  http.post('*/letter-previews', () =>
    HttpResponse.json({ subject: 'The bus', html: '<p>It waits.</p>', text: 'It waits.', missing: [] }),
  ),
  http.get('*/delegations', () =>
    page([{ id: '01a20c1a-416b-7d3e-b20f-0000067ab249', name: 'The delegation of Akmola' }]),
  ),
  http.get('*/:list', () => page([])),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  held = aMailing();
  saving = undefined;
  confirmed.length = 0;
});
afterAll(() => server.close());

/** The workspace around the page, and the news of somebody else's change. */
function Frame() {
  const { data } = useSeminarQuery();
  const queryClient = useQueryClient();
  const [told, setTold] = useState(0);
  const tell = () => void queryClient.invalidateQueries(operations('getMailing')).then(() => setTold(told + 1));
  return (
    <>
      <button type="button" onClick={tell}>
        News
      </button>
      <output>{`Told ${told}`}</output>
      {data && <Outlet />}
    </>
  );
}

async function open(search = '') {
  const children = [{ path: 'mailings/:mailingId', Component: MailingPage }];
  renderRoutes(
    [{ path: '/:lang/console/seminars/:seminarId', Component: Frame, children }],
    `/en/console/seminars/${seminar.id}/mailings/${id}${search}`,
  );
  return userEvent.setup();
}

const subject = () => screen.findByRole('textbox', { name: 'Subject, English' });
const news = (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'News' }));

test('what is being written stays while the service does not answer', async () => {
  const user = await open();
  await user.type(await subject(), ' waits');

  held = 'broken';
  await news(user);
  await screen.findByText('Told 1');

  expect(await subject()).toHaveValue('The bus waits');
});

test('what is typed while the letter is being saved stays, and is not looked over unsaved', async () => {
  const user = await open();
  let answer = () => {};
  saving = new Promise((resolve) => {
    answer = resolve;
  });
  await user.type(await subject(), ' waits');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.type(await subject(), ' here');
  answer();

  await waitFor(() => expect(screen.getByRole('button', { name: 'Look it over and send…' })).toBeDisabled());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled());
  expect(await subject()).toHaveValue('The bus waits here');
  expect(screen.queryByText('2 people get it')).not.toBeInTheDocument();
});

test('what was typed stays when somebody else sends the letter meanwhile', async () => {
  const user = await open();
  await user.type(await subject(), ' waits');

  held = { ...aMailing(), state: 'SENDING', revision: 5 };
  await news(user);

  expect(await screen.findByText('Somebody has sent this letter or called it off meanwhile.')).toBeVisible();
  expect(await subject()).toHaveValue('The bus waits');
  await user.click(screen.getByRole('button', { name: 'Show the letter as it is' }));
  expect(await screen.findByText('Sent: 0 of 2 · waiting: 2')).toBeVisible();
});

test('a letter that somebody changes while one is asked is not sent unseen', async () => {
  const user = await open('?review=1');
  await user.click(await screen.findByRole('button', { name: 'Send to 2 people…' }));
  await screen.findByRole('dialog');

  held = { ...aMailing(), subject: { en: 'Another' }, revision: 5 };
  screen.getByRole('button', { name: 'News', hidden: true }).click();

  expect(await screen.findByText('Somebody has just changed the letter. Look it over once more.')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(confirmed).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Send to 2 people…' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Send now' }));
  await waitFor(() => expect(confirmed).toEqual(['"5"']));
});

test('whatever limits whom a letter is for can be seen and taken away', async () => {
  await open();

  expect(await screen.findByRole('textbox', { name: 'Name, e-mail or place of work' })).toHaveValue('Kim');
  expect(await screen.findByDisplayValue('The delegation of Akmola')).toBeVisible();
});
