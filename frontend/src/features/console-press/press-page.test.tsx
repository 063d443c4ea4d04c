import { useQueryClient } from '@tanstack/react-query';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PressRelease, ReleaseSection, WriteRelease } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aSeminar, aTeamMember } from '@/test/samples';
import { SeminarWorkspace } from '@/ui/layout/seminar-workspace';
import { Toasts } from '@/ui/toast';
import { PressPage } from './press-page';

const seminar = aSeminar({ lifecycle: 'PUBLISHED' });
const was = { kk: 'Оқушылар сарайы', en: 'Palace of Schoolchildren' };
const is = { kk: 'Достық үйі', en: 'House of Friendship' };

let sections: ReleaseSection[] = [];
let bodies: WriteRelease[] = [];
let refusal: object | undefined;

const page = (items: unknown[]) => HttpResponse.json({ items, next: null });
const release = (): PressRelease => ({
  id: 'release',
  revision: 4 + bodies.length,
  seminarId: seminar.id,
  state: 'DRAFT',
  title: { en: 'Clusters' },
  days: { en: '14 February 2019' },
  repliesOpen: true,
  factsChanged: false,
  sections,
});

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ kind: 'PERSON', id: 'daniyar', roles: ['organizer'], permissions: ['seminars:write'] }),
  ),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/seminars/*/team', () => page([aTeamMember()])),
  http.get('*/api/v1/seminars/*/events', () => new HttpResponse(null, { status: 503 })),
  http.get('*/api/v1/seminars/*/press-releases', () => page([release()])),
  http.get('*/api/v1/seminars/*/draft-changes', () =>
    HttpResponse.json({ items: ['one', 'two'].map((id) => ({ id, kind: 'ADDED', type: 'SPEAKER' })), toBeTold: 0 }),
  ),
  http.put('*/api/v1/seminars/*/press-releases/release', async ({ request }) => {
    if (refusal) return HttpResponse.json(refusal, { status: 422 });
    bodies.push((await request.json()) as WriteRelease);
    return HttpResponse.json(release());
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  localStorage.clear();
  bodies = [];
  refusal = undefined;
  sections = [
    { key: 'title', generated: { en: '<p>Clusters</p>' } },
    {
      key: 'lead',
      generated: { kk: '<p>Достық үйінде өтеді.</p>', en: '<p>It takes place.</p>' },
      edited: { kk: '<p>Оқушылар сарайында.</p>', en: '<p>At the Palace of Schoolchildren.</p>' },
      contradictions: [{ fact: 'venue', was, is, stillSays: ['kk', 'en'] }],
    },
    { key: 'route-1', heading: { en: 'Route 1' }, edited: { en: '<p>Come along.</p>' } },
    { key: 'purpose', heading: { en: 'Purpose' }, generated: { en: '<p>To share experience.</p>' } },
  ];
});
afterAll(() => server.close());

function ReadAgain() {
  const queryClient = useQueryClient();
  return (
    <button type="button" onClick={() => void queryClient.invalidateQueries()}>
      Read again
    </button>
  );
}

async function open(name = 'Opening words') {
  const router = renderRoutes(
    [
      {
        path: '/:lang/console/seminars/:seminarId',
        element: (
          <>
            <ReadAgain />
            <SeminarWorkspace tabs={[]} />
            <Toasts />
          </>
        ),
        children: [{ path: 'press-release', Component: PressPage }],
      },
      { path: '/:lang/elsewhere', Component: Toasts },
    ],
    `/en/console/seminars/${seminar.id}/press-release`,
  );
  return { user: userEvent.setup(), router, section: await screen.findByRole('article', { name }) };
}

const save = () => screen.getByRole('button', { name: 'Save' });
const sent = (key: string) => bodies[0]?.sections.find((section) => section.key === key);

test('a contradiction says what was, what is and where the old still stands', async () => {
  const { section } = await open();

  expect(within(section).getByRole('deletion')).toHaveTextContent('Palace of Schoolchildren');
  expect(within(section).getByRole('insertion')).toHaveTextContent('House of Friendship');
  expect(within(section).getByText('Still said in: Қазақша, English')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Қазақша/ })).toHaveAccessibleName(/1 contradiction/);
});

test('who keeps the wording says so with the next save', async () => {
  const { user, section } = await open();

  await user.click(within(section).getByRole('button', { name: 'Keep my wording' }));
  expect(within(section).getByText('Your wording stays as it is.')).toBeInTheDocument();
  await user.click(save());

  await waitFor(() => expect(bodies).toHaveLength(1));
  expect(sent('lead')).toMatchObject({ confirmed: true, edited: { kk: '<p>Оқушылар сарайында.</p>' } });
});

test('taking the new text leaves no edit in the languages that go by the old, and can be undone', async () => {
  const { user, section } = await open();

  await user.click(within(section).getByRole('button', { name: 'Take the new text' }));
  expect(section).toHaveTextContent('It takes place.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(section).toHaveTextContent('At the Palace of Schoolchildren.');
  await user.click(within(section).getByRole('button', { name: 'Take the new text' }));
  await user.click(save());

  await waitFor(() => expect(bodies).toHaveLength(1));
  expect(sent('lead')?.edited).toBeUndefined();
});

test('undo puts back the languages that were taken, and leaves what was typed since in the others', async () => {
  sections = [
    { key: 'title', generated: { en: '<p>Clusters</p>', ru: '<p>Кластеры</p>' }, edited: { en: '<p>My words</p>' } },
  ];
  const { user } = await open('Title of the release');
  await user.click(screen.getByRole('button', { name: 'Edit: Title of the release' }));

  await user.click(await screen.findByRole('button', { name: 'Back to the generated text' }));
  await user.click(screen.getByRole('button', { name: 'Русский' }));
  await user.type(screen.getByRole('textbox', { name: 'Title of the release, Русский' }), ' сегодня');
  await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement);
  await user.click(save());

  await waitFor(() => expect(bodies).toHaveLength(1));
  expect(sent('title')?.edited).toEqual({ en: '<p>My words</p>', ru: '<p>Кластеры сегодня</p>' });
});

test('an undo that comes when the form is gone says that it did nothing', async () => {
  const { user, router } = await open();

  await user.click(screen.getByRole('button', { name: 'Remove: Route 1' }));
  expect(screen.getByRole('article', { name: 'Purpose' })).toHaveFocus();
  await user.click(save());
  await screen.findByText('Saved.');
  await router.navigate('/en/elsewhere');
  await waitFor(() => expect(screen.queryByRole('article')).not.toBeInTheDocument());
  await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement);

  expect(await screen.findByText('This could not be undone.')).toBeVisible();
});

test('a section that the data no longer has can be removed, and one that it has be left out', async () => {
  const { user } = await open();

  await user.click(screen.getByRole('button', { name: 'Remove: Route 1' }));
  await user.click(screen.getByRole('button', { name: 'Leave out: Purpose' }));
  expect(screen.queryByRole('button', { name: 'Remove: Purpose' })).not.toBeInTheDocument();
  await user.click(save());

  await waitFor(() => expect(bodies).toHaveLength(1));
  expect(bodies[0]?.sections.map(({ key }) => key)).toEqual(['title', 'lead', 'purpose']);
  expect(sent('purpose')?.hidden).toBe(true);
});

test('what the service refuses leads to its section by name', async () => {
  const violations = [{ field: 'sections[1].edited.kk', code: 'too-long', message: '' }];
  refusal = { type: 'urn:bagdar:problem:validation', status: 422, violations };
  const { user } = await open();

  await user.click(screen.getByRole('button', { name: 'Leave out: Purpose' }));
  await user.click(save());

  const link = await screen.findByRole('link', { name: 'Opening words' });
  await user.click(link);
  expect(screen.getByRole('article', { name: 'Opening words' })).toHaveFocus();
});

test('the title is typed word by word, can be emptied, and falls back to what the data says', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Edit: Title of the release' }));
  const field = await screen.findByRole('textbox', { name: 'Title of the release, English' });

  await user.type(field, ' of the city ');
  expect(field).toHaveValue('Clusters of the city ');
  await user.clear(field);
  expect(field).toHaveValue('');
  await user.tab();
  expect(field).toHaveValue('Clusters');

  await user.type(field, ' at work ');
  await user.click(save());

  await waitFor(() => expect(bodies).toHaveLength(1));
  expect(sent('title')?.edited).toEqual({ en: '<p>Clusters at work</p>' });
});

test('publishing says of how many draft changes of the programme readers learn', async () => {
  const { user } = await open();

  await user.click(screen.getByRole('button', { name: 'Publish…' }));

  expect(
    await screen.findByText('Readers will also read 2 draft changes of the programme, which are not published yet.'),
  ).toBeInTheDocument();
});

test('what somebody else saved while the panel is open is not published before it is looked at', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.post('*/api/v1/seminars/*/press-releases/release/*', ({ request }) => {
      asked.push(request.headers.get('If-Match'));
      return HttpResponse.json({ type: 'urn:bagdar:problem:stale-revision', status: 412 }, { status: 412 });
    }),
  );
  const { user, section } = await open();
  await user.click(screen.getByRole('button', { name: 'Publish…' }));
  const panel = await screen.findByRole('dialog');
  bodies.push({ sections: [], repliesOpen: true });
  sections = sections.map((each) => (each.key === 'lead' ? { ...each, edited: { en: '<p>Half done.</p>' } } : each));
  fireEvent.click(screen.getByText('Read again'));
  await waitFor(() => expect(section).toHaveTextContent('Half done.'));

  await user.click(within(panel).getByRole('button', { name: 'Publish' }));
  expect(await within(panel).findByText('Someone has changed this since you opened it.')).toBeInTheDocument();
  await user.click(within(panel).getByRole('button', { name: 'Publish' }));

  await waitFor(() => expect(asked).toEqual(['"4"', '"5"']));
});
