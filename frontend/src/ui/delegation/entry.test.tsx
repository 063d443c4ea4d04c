import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { operations } from '@/api/pages';
import { renderRoutes } from '@/test/render';
import { aProgramme } from '@/test/samples';
import { Toasts } from '../toast';
import { Entry } from './entry';

const { seminar, routes } = aProgramme();
const clusters = [{ id: '01a20c1a-0000-7000-8000-00000000c001', name: { en: 'Inclusion', kk: 'Инклюзия' } }];
const choices = { categories: seminar.categories, routes, clusters };
const delegation = { id: '01a20c1a-416b-7d3e-b20f-00000000de1e', seminarId: seminar.id, language: 'en' as const };
let questions: object[] = [];
let wishes = 'ROUTES';
/** What was sent with each key. */
const sent: { key: string | null; names: string[]; members: object[] }[] = [];
/** Answers instead of taking everybody. */
let answers: (() => Response | Promise<Response>)[] = [];

const server = setupServer(
  http.get('*/api/v1/seminars/*/registration-form', () => HttpResponse.json({ revision: 0, wishes, questions })),
  http.post('*/api/v1/seminars/*/delegations/*/members', async ({ request }) => {
    const { members } = (await request.json()) as { members: { fullName: string }[] };
    sent.push({ key: request.headers.get('Idempotency-Key'), names: members.map(({ fullName }) => fullName), members });
    return answers.shift()?.() ?? HttpResponse.json({ outcomes: members.map((_, row) => registered(row)) });
  }),
);
const registered = (row: number) => ({ row, outcome: 'REGISTERED', registrationId: 'x', violations: [] });

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  questions = [];
  wishes = 'ROUTES';
  answers = [];
  sent.length = 0;
  sessionStorage.clear();
});
afterEach(cleanup);
afterAll(() => server.close());

function open() {
  const Component = () => (
    <>
      <Entry delegation={delegation} choices={choices} shows={operations('getMyDelegation')} />
      <Toasts />
    </>
  );
  renderRoutes([{ path: '/', Component }], '/');
  return userEvent.setup();
}
type User = ReturnType<typeof userEvent.setup>;
const cell = (name: string) => screen.findByRole('textbox', { name });
const register = async (user: User, button = 'Register 1 person') => {
  await user.click(screen.getByRole('checkbox', { name: /each of these people agrees/i }));
  await user.click(screen.getByRole('button', { name: button }));
};

test('whoever was registered and withdrawn is registered anew by the same row, not by the old answer', async () => {
  const user = open();
  await user.type(await cell('Full name, row 1'), 'Anna');
  await register(user);
  await screen.findByText('1 person has a place');

  await user.type(await cell('Full name, row 1'), 'Anna');
  await register(user);

  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.names).toEqual(sent[0]?.names);
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
});

test('where clusters are asked for, a list has them instead of routes', async () => {
  wishes = 'CLUSTERS';
  const user = open();
  await user.type(await cell('Full name, row 1'), 'Anna');
  expect(screen.queryByRole('combobox', { name: 'Wished route, Anna' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Wished cluster, Anna' }), 'Inclusion');
  await user.click(await cell('Full name, row 2'));
  await user.paste('Name\tCluster\nMarat\tинклюзия');

  await register(user, 'Register 2 people');

  await screen.findByText('2 people have a place');
  expect(sent[0]?.members).toMatchObject([{ clusterWishes: [clusters[0]?.id] }, { clusterWishes: [clusters[0]?.id] }]);
  expect(sent[0]?.members[0]).not.toHaveProperty('preferences');
});

test('an answer that was lost is asked for again under the same key', async () => {
  answers = [() => HttpResponse.error()];
  const user = open();
  await user.type(await cell('Full name, row 1'), 'Anna');

  await register(user);

  expect(await screen.findByText('1 person has a place', undefined, { timeout: 4000 })).toBeInTheDocument();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.key).toBe(sent[0]?.key);
});

test('rows on their way are not changed, for what is changed then would be lost', async () => {
  let answer = () => undefined as void;
  answers = [
    async () => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return HttpResponse.json({ outcomes: [registered(0)] });
    },
  ];
  const user = open();
  await user.type(await cell('Full name, row 1'), 'Anna');
  await register(user);

  expect(await screen.findByText('Sending: 0 of 1')).toBeInTheDocument();
  expect(await cell('Full name, Anna')).toBeDisabled();
  answer();

  expect(await screen.findByText('1 person has a place')).toBeInTheDocument();
  expect(await cell('Full name, row 1')).toBeEnabled();
});

test('where sending breaks off, it is said how far it came, and the rest is sent once more', async () => {
  const refuse = () => HttpResponse.json({ type: 'urn:bagdar:problem:unavailable', status: 500 }, { status: 500 });
  const take = () => HttpResponse.json({ outcomes: Array.from({ length: 200 }, (_, row) => registered(row)) });
  answers = [take, refuse];
  const user = open();
  await user.click(await cell('Full name, row 1'));
  await user.paste(Array.from({ length: 201 }, (_, row) => `Person ${row}\tp${row}@mail.kz`).join('\n'));

  await register(user, 'Register 201 people');

  expect(await screen.findByText(/^Only some were sent/)).toBeInTheDocument();
  expect(screen.getByText('200 people have a place')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Register 1 person' }));
  await screen.findByText('1 person has a place');
  expect(sent.map(({ names }) => names.length)).toEqual([200, 1, 1]);
}, 30_000);

test('a first row that was taken for a heading can be said to be a person, and pasting undone', async () => {
  const user = open();
  await user.type(await cell('Full name, row 1'), 'Anna');
  await user.paste('Name\tE-mail\nMarat\tmarat@mail.kz');
  expect(await cell('Full name, Marat')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'The first row is a person' }));
  expect(await cell('Full name, Name')).toBeInTheDocument();
  expect(await cell('Full name, Marat')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Undo the pasting' }));
  expect(await cell('Full name, Anna')).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'Full name, Marat' })).toBeNull();
});

test('a row that was taken out comes back where it stood', async () => {
  const user = open();
  await user.click(await cell('Full name, row 1'));
  await user.paste('Anna\ta@mail.kz\nMarat\tm@mail.kz');

  await user.click(screen.getByRole('button', { name: 'Take out: Anna' }));
  expect(await cell('Full name, Marat')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await cell('Full name, Anna');
  expect(screen.getAllByRole('textbox', { name: /^Full name, (Anna|Marat)/ }).map(({ id: cellId }) => cellId)).toEqual([
    'entry-0-fullName',
    'entry-1-fullName',
  ]);
  expect(await cell('Full name, Anna')).toHaveValue('Anna');
});

test('answers of one person are not closed away unasked', async () => {
  questions = [
    {
      code: 'bus',
      kind: 'TEXT',
      label: { en: 'Where do you board?' },
      required: false,
      options: [],
      categoryCodes: [],
    },
  ];
  const user = open();
  await user.type(await cell('Full name, row 1'), 'Anna');
  await user.click(await screen.findByRole('button', { name: 'Answer the questions: Anna' }));
  const panel = await screen.findByRole('dialog', { name: 'Anna' });
  await user.type(within(panel).getByRole('textbox', { name: /where do you board/i }), 'Kokshetau');

  await user.click(within(panel).getByRole('button', { name: 'Close' }));
  const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(within(question).getByRole('button', { name: /stay|cancel|go back/i }));

  expect(within(panel).getByRole('textbox', { name: /where do you board/i })).toHaveValue('Kokshetau');
});
