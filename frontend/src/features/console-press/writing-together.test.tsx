import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
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
let sections: ReleaseSection[] = [];
let revision = 4;
let published: object[] = [];
/** What holds the answer back. */
let line = Promise.resolve();

const page = (items: unknown[]) => HttpResponse.json({ items, next: null });
const release = (): PressRelease => ({
  id: 'release',
  revision,
  seminarId: seminar.id,
  state: 'DRAFT',
  title: { en: 'Clusters' },
  days: { en: '14 February 2019' },
  repliesOpen: true,
  factsChanged: false,
  sections,
});

const stale = () => HttpResponse.json({ type: 'urn:bagdar:problem:stale-revision', status: 412 }, { status: 412 });

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ kind: 'PERSON', id: 'daniyar', roles: ['organizer'], permissions: ['seminars:write'] }),
  ),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/seminars/*/team', () => page([aTeamMember()])),
  http.get('*/api/v1/seminars/*/events', () => new HttpResponse(null, { status: 503 })),
  http.get('*/api/v1/seminars/*/press-releases', () => page([release()])),
  http.get('*/api/v1/seminars/*/press-releases/release', () => HttpResponse.json(release())),
  http.post('*/api/v1/seminars/*/press-releases/release/versions', async ({ request }) => {
    if (request.headers.get('If-Match') !== `"${revision}"`) return stale();
    published.push((await request.json()) as object);
    return HttpResponse.json({}, { status: 201 });
  }),
  http.put('*/api/v1/seminars/*/press-releases/release', async ({ request }) => {
    if (request.headers.get('If-Match') !== `"${revision}"`) {
      return stale();
    }
    const body = (await request.json()) as WriteRelease;
    revision++;
    sections = body.sections.map(({ key, edited, heading }) => ({ heading, ...held(key), edited }));
    const answer = release();
    await line;
    return HttpResponse.json(answer);
  }),
);

const held = (key: string): ReleaseSection => sections.find((section) => section.key === key) ?? { key };
const written = (key: string) => held(key).edited;

function somebodyWrites(key: string, text: string) {
  revision++;
  sections = sections.map((section) =>
    section.key === key ? { ...section, edited: { ...section.edited, en: `<p>${text}</p>` } } : section,
  );
}

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  localStorage.clear();
  revision = 4;
  published = [];
  line = Promise.resolve();
  sections = [
    { key: 'title', generated: { en: '<p>Clusters</p>' } },
    { key: 'lead', generated: { en: '<p>It takes place.</p>' } },
    { key: 'custom-1', heading: { en: 'The way' }, edited: { en: '<p>By bus.</p>' } },
  ];
});
afterAll(() => server.close());

async function open() {
  renderRoutes(
    [
      {
        path: '/:lang/console/seminars/:seminarId',
        element: (
          <>
            <SeminarWorkspace tabs={[]} />
            <Toasts />
          </>
        ),
        children: [{ path: 'press-release', Component: PressPage }],
      },
    ],
    `/en/console/seminars/${seminar.id}/press-release`,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Edit: Title of the release' }));
  return { user, title: await screen.findByRole('textbox', { name: 'Title of the release, English' }) };
}

const save = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Save' }));

test('what is typed while the answer is on its way stays, and is not saved yet', async () => {
  const { user, title } = await open();
  let arrives = () => {};
  line = new Promise((resolve) => {
    arrives = resolve;
  });

  await user.type(title, ' of the city');
  await save(user);
  await user.type(title, ' at work');
  arrives();

  await screen.findByText('Saved.');
  expect(title).toHaveValue('Clusters of the city at work');
  expect(screen.getByText('There are unsaved changes.')).toBeVisible();
  await save(user);
  await waitFor(() => expect(written('title')).toEqual({ en: '<p>Clusters of the city at work</p>' }));
});

test('what somebody else has written in another section stays beside what is written here', async () => {
  const { user, title } = await open();
  await user.type(title, ' at work');
  somebodyWrites('custom-1', 'By tram.');

  await save(user);

  await screen.findByText('Saved.');
  expect(written('title')).toEqual({ en: '<p>Clusters at work</p>' });
  expect(written('custom-1')).toEqual({ en: '<p>By tram.</p>' });
  expect(screen.getByText('By tram.')).toBeVisible();
});

test('what is written in a section that the data no longer has is saved as a section of one’s own', async () => {
  sections.push({ key: 'route-1', heading: { en: 'The road north' }, generated: { en: '<p>By car.</p>' } });
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Edit: The road north' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'The road north, English' })).toHaveFocus());
  await user.paste('On foot. ');
  await screen.findByText('There are unsaved changes.');
  revision++;
  sections.pop();

  await save(user);

  await screen.findByText('Saved.');
  expect(sections.slice(3)).toEqual([
    { key: expect.stringMatching(/^custom-/), heading: { en: 'The road north' }, edited: { en: expect.any(String) } },
  ]);
  expect(sections[3]?.edited?.en).toContain('On foot.');
  expect(screen.getByText(/On foot/)).toBeVisible();
});

test('of a text that both have changed both are shown, and the one that is chosen stands', async () => {
  const { user, title } = await open();
  await user.type(title, ' at work');
  await user.click(screen.getByRole('button', { name: 'Leave out: Opening words' }));
  somebodyWrites('title', 'Clusters at rest');

  await save(user);
  const both = await screen.findByRole('list', { name: 'Their text and yours, English' });
  expect(within(both).getByRole('deletion')).toHaveTextContent('rest');
  expect(within(both).getByRole('insertion')).toHaveTextContent('work');
  await user.click(screen.getByRole('button', { name: 'Load their version' }));

  await waitFor(() => expect(title).toHaveValue('Clusters at rest'));
  expect(screen.getByRole('button', { name: 'Leave out: Opening words' })).toHaveAttribute('aria-pressed', 'true');
  await user.type(title, ' and work');
  somebodyWrites('title', 'Clusters');
  await save(user);
  await user.click(await screen.findByRole('button', { name: 'Save mine over it' }));
  await waitFor(() => expect(written('title')).toEqual({ en: '<p>Clusters at rest and work</p>' }));
  expect(screen.queryByText('Someone has changed this since you opened it.')).not.toBeInTheDocument();
});

test('what somebody else wrote meanwhile is shown before it is published, and the note is kept', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Publish…' }));
  const panel = await screen.findByRole('dialog', { name: 'Publish the press release' });
  await user.type(within(panel).getByLabelText('Note for everyone, English'), 'The first text');
  somebodyWrites('custom-1', 'By tram.');

  await user.click(within(panel).getByRole('button', { name: 'Publish' }));
  await within(panel).findByText('Someone has changed this since you opened it.');
  expect(await screen.findByText('By tram.')).toBeInTheDocument();
  await user.click(within(panel).getByRole('button', { name: 'Publish' }));

  await waitFor(() => expect(published).toEqual([{ note: { en: 'The first text' } }]));
});
