import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Question, Wishes } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aProgramme, aQuestion } from '@/test/samples';
import { RegisterPage } from './register-page';
import { RegisteredPage } from './registered-page';

const inclusion = { id: '01a20c1a-0000-7000-8000-00000000c001', name: { en: 'Inclusion' } };
const science = { id: '01a20c1a-0000-7000-8000-00000000c002', name: { en: 'Science' } };
const shown = [[science, inclusion], [inclusion], []];
const plain = aProgramme();
const programme = {
  ...plain,
  routes: plain.routes.map((route, index) => ({ ...route, clusters: shown[index] ?? [] })),
};
const sent: { key: string | null; body: Record<string, unknown> }[] = [];
let answers: (() => Response)[] = [];
let questions: Question[] = [];
let wishes: Wishes = 'ROUTES';

const server = setupServer(
  http.get('*/api/v1/seminars/astana-2019/programme', () => HttpResponse.json(programme)),
  http.get('*/api/v1/seminars/astana-2019/registration-form', () =>
    HttpResponse.json({ revision: 1, seminarId: programme.seminar.id, wishes, questions }),
  ),
  http.get('*/api/v1/regions', () =>
    HttpResponse.json({ items: [{ code: 'KZ-39', name: { en: 'Kostanay Region' } }], next: null }),
  ),
  http.post('*/api/v1/seminars/*/registrations', async ({ request }) => {
    sent.push({
      key: request.headers.get('Idempotency-Key'),
      body: (await request.json()) as Record<string, unknown>,
    });
    return answers.shift()?.() ?? HttpResponse.error();
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  sent.length = 0;
  answers = [];
  questions = [];
  wishes = 'ROUTES';
  sessionStorage.clear();
});
afterAll(() => server.close());

const receipt = () =>
  HttpResponse.json(
    {
      registrationId: programme.seminar.id,
      seminarId: programme.seminar.id,
      status: 'CONFIRMED',
      link: 'http://localhost/en/my-registration#token',
    },
    { status: 201 },
  );

function open() {
  return renderRoutes(
    [
      { path: '/:lang/seminars/:slug/register', Component: RegisterPage },
      { path: '/:lang/seminars/:slug/registered', Component: RegisteredPage },
    ],
    '/en/seminars/astana-2019/register',
  );
}

async function fillIn() {
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /full name/i }), 'Gulnar Akhmetova');
  await user.type(screen.getByRole('textbox', { name: /e-mail/i }), 'gulnar@example.org');
  await user.selectOptions(await screen.findByRole('combobox', { name: /region/i }), 'KZ-39');
  await user.click(screen.getByRole('checkbox', { name: /i agree/i }));
  return user;
}

const send = () => screen.getByRole('button', { name: 'Register' });

test('what is missing is listed, takes the focus, and nothing is sent', async () => {
  open();
  await screen.findByRole('textbox', { name: /full name/i });

  await userEvent.click(send());

  const summary = await screen.findByRole('alert');
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Full name', 'E-mail', 'Region', 'Consent']);
  expect(summary.parentElement).toHaveFocus();
  expect(sent).toHaveLength(0);
});

test('routes are sent in the order they were put in, by keyboard alone', async () => {
  answers = [receipt];
  const router = open();
  const user = await fillIn();
  await user.click(screen.getByRole('button', { name: 'Add to your order: Route 3' }));
  await user.click(screen.getByRole('button', { name: 'Add to your order: Route 1' }));
  screen.getByRole('button', { name: 'Move up: Route 1' }).focus();
  await user.keyboard('{Enter}');

  await user.click(send());

  expect(await screen.findByText('http://localhost/en/my-registration#token')).toBeInTheDocument();
  expect(router.state.location.pathname).toBe('/en/seminars/astana-2019/registered');
  const [first, , third] = programme.routes;
  expect(sent[0]?.body).toMatchObject({ preferences: [first?.id, third?.id], consent: true, language: 'en' });
  expect(sent[0]?.body).not.toHaveProperty('phone');
});

test('where clusters are asked for, they are ranked with the routes that show them, and no routes are', async () => {
  wishes = 'CLUSTERS';
  answers = [receipt];
  open();
  const user = await fillIn();
  const rest = screen.getByRole('list', { name: 'Clusters not in your order' });
  expect(
    within(rest)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringMatching(/^Inclusion.*Route 1.*Route 2/),
    expect.stringMatching(/^Science.*Route 1(?!.*Route 2)/),
  ]);
  expect(screen.queryByText('Order of routes')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Add to your order: Science' }));
  await user.click(screen.getByRole('button', { name: 'Add to your order: Inclusion' }));

  await user.click(send());

  await screen.findByText('http://localhost/en/my-registration#token');
  expect(sent[0]?.body).toMatchObject({ clusterWishes: [science.id, inclusion.id], preferences: [] });
});

test('where nothing can be wished, nothing is asked', async () => {
  wishes = 'NONE';
  open();
  await fillIn();

  expect(screen.queryByText('Order of routes')).not.toBeInTheDocument();
  expect(screen.queryByText('Order of clusters')).not.toBeInTheDocument();
});

test('violations of the service stand at their fields', async () => {
  answers = [
    () =>
      HttpResponse.json(
        {
          type: 'urn:bagdar:problem:validation',
          status: 422,
          violations: [{ field: 'email', code: 'bad-format' }],
        },
        { status: 422 },
      ),
  ];
  open();
  const user = await fillIn();

  await user.click(send());

  const email = screen.getByRole('textbox', { name: /e-mail/i });
  await waitFor(() => expect(email).toHaveAccessibleDescription('Write an e-mail address, such as name@example.kz'));
  expect(email).toBeInvalid();
});

test('sending again after a broken connection is the same request; after a change it is another', async () => {
  const refused = () =>
    HttpResponse.json({ type: 'urn:bagdar:problem:seminar-full', status: 409, title: 'Full' }, { status: 409 });
  answers = [refused, refused, receipt];
  open();
  const user = await fillIn();

  await user.click(send());
  await screen.findByText('All places are taken.');
  await user.click(send());
  await waitFor(() => expect(sent).toHaveLength(2));
  await user.type(screen.getByRole('textbox', { name: /phone/i }), '1');
  await waitFor(() => expect(send()).toBeEnabled());
  await user.click(send());

  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[0]?.key).toBeTruthy();
  expect(sent[1]?.key).toBe(sent[0]?.key);
  expect(sent[2]?.key).not.toBe(sent[0]?.key);
});

test('what was typed is there again after the page was left, without the consent', async () => {
  open();
  await fillIn();

  cleanup();
  open();

  expect(await screen.findByRole('textbox', { name: /full name/i })).toHaveValue('Gulnar Akhmetova');
  expect(screen.getByRole('checkbox', { name: /i agree/i })).not.toBeChecked();
});

test('a question comes up by what is answered, keeps what was typed, and is sent while it is asked', async () => {
  answers = [receipt];
  questions = [
    aQuestion({
      code: 'lodging',
      kind: 'CHOICE',
      label: { en: 'Do you need lodging?' },
      required: true,
      options: [
        { code: 'hotel', label: { en: 'A hotel' } },
        { code: 'none', label: { en: 'No' } },
      ],
    }),
    aQuestion({ code: 'wish', label: { en: 'Which one?' }, showWhen: { question: 'lodging', answers: ['hotel'] } }),
  ];
  open();
  const user = await fillIn();
  expect(screen.queryByLabelText('Which one?')).not.toBeInTheDocument();

  await user.click(send());
  expect(await screen.findByRole('link', { name: 'Do you need lodging?' })).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'A hotel' }));
  await user.type(screen.getByLabelText('Which one?'), 'Near by');
  await user.click(screen.getByRole('radio', { name: 'No' }));
  expect(screen.queryByLabelText('Which one?')).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'A hotel' }));
  expect(screen.getByLabelText('Which one?')).toHaveValue('Near by');
  await user.click(screen.getByRole('radio', { name: 'No' }));
  await user.click(send());

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body.answers).toEqual({ lodging: 'none' });
});
