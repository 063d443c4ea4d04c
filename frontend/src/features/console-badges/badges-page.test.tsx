import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BadgeRun, JobState, Registration } from '@/api/client';
import { SeminarWorkspace } from '@/ui/layout/seminar-workspace';
import { renderRoutes } from '@/test/render';
import { aRegistration, aSeminar, aTeamMember } from '@/test/samples';
import { BadgesPage } from './badges-page';

const seminar = aSeminar();
const page = (items: unknown[]) => HttpResponse.json({ items, next: null });

const aRun = (state: JobState, done = 0): BadgeRun => ({
  id: '01a20c1a-0000-7000-8000-000000000001',
  seminarId: seminar.id,
  layout: 'A4_90X60',
  parts: ['CODE'],
  people: 12,
  job: { id: '01a20c1a-0000-7000-8000-000000000001', state, done, total: 12, createdAt: '2026-12-01T10:00:00Z' },
  size: state === 'DONE' ? 402_000 : undefined,
  createdAt: '2026-12-01T10:00:00Z',
  expiresAt: '2026-12-02T10:00:00Z',
});

const waiting = aRegistration({
  id: '01a20c1a-0000-7000-8000-000000000002',
  fullName: 'Ержан Оспан',
  status: 'PENDING',
});
let people: Registration[];
let runs: BadgeRun[];
let counts: { people: number; changed?: number; most: number };
const asked: { query: string; body: unknown }[] = [];
const pictures: string[] = [];
const cancelled: string[] = [];

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({
      kind: 'PERSON',
      id: 'daniyar',
      roles: ['organizer'],
      permissions: ['seminars:write', 'registrations:read', 'registrations:write'],
    }),
  ),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/seminars/*/team', () => page([aTeamMember()])),
  http.get('*/api/v1/seminars/*/badges/counts', () => HttpResponse.json(counts)),
  http.get('*/api/v1/seminars/*/badges', () => page(runs)),
  http.post('*/api/v1/seminars/*/badges', async ({ request }) => {
    asked.push({ query: new URL(request.url).search, body: await request.json() });
    runs = [aRun('RUNNING', 3)];
    return HttpResponse.json(runs[0], { status: 202 });
  }),
  http.post('*/api/v1/seminars/*/badges/:run/cancellation', ({ params }) => {
    cancelled.push(String(params.run));
    runs = [aRun('CANCELLED', 3)];
    return HttpResponse.json(runs[0]);
  }),
  http.get('*/api/v1/seminars/*/registrations', () => page(people)),
  http.get('*/api/v1/seminars/*/registrations/*/badge.png', ({ request }) => {
    pictures.push(new URL(request.url).search);
    return new HttpResponse(new Uint8Array([137, 80, 78, 71]), { headers: { 'Content-Type': 'image/png' } });
  }),
  http.get('*/api/v1/seminars/*/events', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/v1/seminars/*/:list', () => page([])),
  http.get('*/api/v1/:list', () => page([])),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  runs = [];
  people = [aRegistration({ fullName: 'Айгүл Серікова' })];
  counts = { people: 12, changed: 2, most: 20_000 };
});
afterEach(() => {
  for (const list of [asked, pictures, cancelled]) list.length = 0;
});
afterAll(() => server.close());

const open = (search = '') =>
  renderRoutes(
    [
      {
        path: '/:lang/:seminarId',
        element: <SeminarWorkspace tabs={[]} />,
        children: [{ path: '', Component: BadgesPage }],
      },
    ],
    `/en/${seminar.id}${search}`,
  );

test('what was chosen is asked for, of those whom the filter finds, and shows how far it is', async () => {
  open('?region=KZ-11');
  const user = userEvent.setup();

  await user.click(await screen.findByRole('radio', { name: 'Label printer, 100 × 62 mm' }));
  await user.click(screen.getByRole('checkbox', { name: 'Position' }));
  await user.click(screen.getByRole('checkbox', { name: /Only the 2 people/ }));
  await user.click(await screen.findByRole('button', { name: 'Make the badges' }));

  expect(await screen.findByRole('progressbar', { name: '3 of 12 badges are made' })).toBeVisible();
  expect(asked).toEqual([
    {
      query: '?status=CONFIRMED&region=KZ-11',
      body: {
        layout: 'LABEL_100X62',
        parts: ['WORKPLACE', 'REGION', 'CATEGORY', 'ROUTE', 'CODE'],
        order: 'NAME',
        changedOnly: true,
      },
    },
  ]);
});

test('badges of some people are made by their names, whatever the filters and however they stand', async () => {
  people = [aRegistration({ fullName: 'Айгүл Серікова' }), waiting];
  open('?region=KZ-11');
  const user = userEvent.setup();

  await user.click(await screen.findByRole('combobox', { name: 'Only these people' }));
  await user.click(await screen.findByRole('option', { name: `Ержан Оспан · Being looked at ${waiting.email}` }));
  expect(await screen.findByRole('img', { name: 'Badge of Ержан Оспан' })).toBeVisible();
  expect(screen.queryByRole('combobox', { name: 'Region' })).not.toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: /Only the 2 people/ })).not.toBeInTheDocument();
  expect(screen.getByText('1 badge')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Make the badges' }));

  expect(await screen.findByRole('progressbar', { name: '3 of 12 badges are made' })).toBeVisible();
  expect(asked).toEqual([{ query: '', body: expect.objectContaining({ ids: [waiting.id], changedOnly: false }) }]);
});

test('of two with one name it is said whose badge is made, and who is erased is not offered', async () => {
  const [one, other, erased] = ['one', 'other', 'erased'].map((id) =>
    aRegistration({ id, fullName: 'Айгүл Серікова', email: `${id}@sample.example` }),
  ) as [Registration, Registration, Registration];
  people = [one, other, { ...erased, fullName: '—', erasedAt: '2026-12-01T10:00:00Z' }];
  open();
  const user = userEvent.setup();

  await user.click(await screen.findByRole('combobox', { name: 'Only these people' }));
  const list = await screen.findByRole('listbox');
  expect(within(list).getAllByRole('option')).toHaveLength(2);
  await user.click(within(list).getByRole('option', { name: 'Айгүл Серікова other@sample.example' }));
  people = [one];
  await user.type(screen.getByRole('combobox', { name: 'Only these people' }), 'one');
  await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(1));

  expect(screen.getByText('Айгүл Серікова · other@sample.example')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Make the badges' }));
  await waitFor(() => expect(asked).toEqual([{ query: '', body: expect.objectContaining({ ids: ['other'] }) }]));
});

test('the badge of a real person is shown on the paper that is chosen', async () => {
  open();
  const user = userEvent.setup();

  expect(await screen.findByRole('img', { name: 'Badge of Айгүл Серікова' })).toHaveAttribute(
    'src',
    expect.stringContaining('data:image/png'),
  );
  await user.click(screen.getByRole('radio', { name: 'A4, 4 badges of A6' }));

  await waitFor(() => expect(pictures.at(-1)).toContain('layout=A4_A6'));
});

test('once a file is made, those who are on it count as given', async () => {
  runs = [aRun('RUNNING', 3)];
  open();
  expect(await screen.findByRole('checkbox', { name: /Only the 2 people/ })).toBeVisible();

  runs = [aRun('DONE', 12)];
  counts = { people: 12, changed: 0, most: 20_000 };

  expect(await screen.findByRole('checkbox', { name: /Only the 0 people/ }, { timeout: 5000 })).toBeVisible();
  expect(screen.getByRole('button', { name: /Download PDF, 0.4 MB/ })).toBeVisible();
});

test('what is being made can be broken off', async () => {
  runs = [aRun('RUNNING', 3)];
  open();
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Break off' }));

  expect(await screen.findByText('Broken off')).toBeVisible();
  expect(cancelled).toHaveLength(1);
});

test('nothing is made for nobody, nor for more than a file holds', async () => {
  counts = { people: 25_000, most: 20_000 };
  open();

  expect(await screen.findByText('One file holds 20,000 badges. Choose fewer people.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Make the badges' })).toBeDisabled();
});

test('pages are counted by the paper', async () => {
  open();

  expect(await screen.findByText(/2 pages/)).toBeVisible();
});
