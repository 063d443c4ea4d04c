import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ModerateReplies, ReplyForModeration, ReplyState } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aSeminar, aTeamMember } from '@/test/samples';
import { SeminarWorkspace } from '@/ui/layout/seminar-workspace';
import { Toasts } from '@/ui/toast';
import { RepliesPage } from './replies-page';

const seminar = aSeminar({ lifecycle: 'PUBLISHED' });
let states: Record<string, ReplyState> = {};
let judgements: ModerateReplies[] = [];
let keys: (string | null)[] = [];
let lost = 0;

const page = (items: unknown[], next: string | null = null) => HttpResponse.json({ items, next });
const reply = (id: string): ReplyForModeration => ({
  id,
  revision: 1,
  seminarId: seminar.id,
  releaseId: 'release',
  author: id,
  email: `${id}@sample.example`,
  text: 'Where can one read more?',
  state: states[id] ?? 'PENDING',
  createdAt: '2019-02-01T05:00:00Z',
});

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ kind: 'PERSON', id: 'daniyar', roles: ['organizer'], permissions: ['seminars:write'] }),
  ),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/seminars/*/team', () => page([aTeamMember()])),
  http.get('*/api/v1/seminars/*/events', () => new HttpResponse(null, { status: 503 })),
  http.get('*/api/v1/seminars/*/replies', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const found = Object.keys(states)
      .filter((id) => states[id] === searchParams.get('state'))
      .map(reply);
    return searchParams.has('after') ? page(found.slice(2)) : page(found.slice(0, 2), found[2] ? 'second' : null);
  }),
  http.post('*/api/v1/seminars/*/replies/moderation', async ({ request }) => {
    keys.push(request.headers.get('Idempotency-Key'));
    if (lost-- > 0) return HttpResponse.error();
    const judgement = (await request.json()) as ModerateReplies;
    judgements.push(judgement);
    const changed = judgement.ids.filter((id) => states[id] === judgement.from);
    for (const id of changed) states[id] = judgement.verdict;
    return HttpResponse.json({ changed, unchanged: judgement.ids.filter((id) => !changed.includes(id)) });
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  states = { aigul: 'PENDING', bolat: 'PENDING' };
  judgements = [];
  keys = [];
  lost = 0;
});
afterAll(() => server.close());

async function open(search = '') {
  const router = renderRoutes(
    [
      {
        path: '/:lang/console/seminars/:seminarId',
        element: (
          <>
            <SeminarWorkspace tabs={[]} />
            <Toasts />
          </>
        ),
        children: [{ path: 'replies', Component: RepliesPage }],
      },
    ],
    `/en/console/seminars/${seminar.id}/replies${search}`,
  );
  await screen.findByRole('checkbox', { name: /^Choose all/ });
  return { user: userEvent.setup(), router };
}

async function approveBoth(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('checkbox', { name: 'Choose all (2)' }));
  await user.click(screen.getByRole('button', { name: 'Approve (2)' }));
}

test('undo takes back what this verdict has changed, and nothing that another moderator decided', async () => {
  const { user } = await open();
  states.bolat = 'REJECTED';

  await approveBoth(user);
  expect(await screen.findByText(/1 reply is approved\..*Somebody else has judged 1 reply meanwhile/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await screen.findByText('It is back.');
  expect(judgements).toEqual([
    { ids: ['aigul', 'bolat'], from: 'PENDING', verdict: 'APPROVED' },
    { ids: ['aigul'], from: 'APPROVED', verdict: 'PENDING' },
  ]);
  expect(states).toEqual({ aigul: 'PENDING', bolat: 'REJECTED' });
});

test('undo says so where somebody else has judged all of them since', async () => {
  const { user } = await open();

  await approveBoth(user);
  await screen.findByText('2 replies are approved.');
  states = { aigul: 'REJECTED', bolat: 'REJECTED' };
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await screen.findByText('This could not be undone.')).toBeVisible();
  expect(screen.getByText('Somebody else has judged 2 replies meanwhile: that stands.')).toBeVisible();
  expect(states).toEqual({ aigul: 'REJECTED', bolat: 'REJECTED' });
});

test('a verdict whose answer was lost is sent again as the same request', async () => {
  const { user } = await open();
  lost = 1;

  await approveBoth(user);

  await screen.findByText('2 replies are approved.');
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test('who has judged the last page is brought back to those that still wait before it', async () => {
  states = { aigul: 'PENDING', bolat: 'PENDING', cyril: 'PENDING' };
  const { user, router } = await open('?after=second');

  await user.click(await screen.findByRole('button', { name: 'Approve: cyril' }));

  expect(await screen.findByRole('button', { name: 'Approve: aigul' })).toBeVisible();
  await waitFor(() => expect(router.state.location.search).toBe(''));
  expect(screen.queryByText('No reply is waiting')).not.toBeInTheDocument();
});
