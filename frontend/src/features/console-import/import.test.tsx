import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { RegistrationImport } from '@/api/client';
import { openInWorkspace, programmeService } from '@/test/programme-service';
import { ImportPage } from './import-page';

const service = programmeService();
const ID = '01a20c1a-416b-7d3e-b20f-0000000000aa';
const SEMINAR = '01a20c1a-416b-7d3e-b20f-000000000001';

let stored: RegistrationImport;
let asked: { path: string; body: unknown }[] = [];

const aResult = (changes: object) => ({
  written: false,
  created: 2,
  waitlisted: 0,
  unchanged: 0,
  changed: 0,
  updated: 0,
  away: 0,
  faulty: 0,
  noPlace: 0,
  faults: 0,
  ...changes,
});

const aJob = (changes: object) => ({
  id: ID,
  state: 'DONE',
  done: 3,
  total: 3,
  createdAt: '2026-11-01T05:00:00Z',
  ...changes,
});

beforeEach(() => {
  asked = [];
  stored = {
    id: ID,
    revision: 0,
    seminarId: SEMINAR,
    fileName: 'people.csv',
    headerLine: 2,
    lines: 3,
    columns: [
      { heading: 'Who', samples: ['Anna', 'Petr'] },
      { heading: 'E-mail', samples: ['anna@mail.example'], field: 'EMAIL' },
    ],
    language: 'kk',
    skipFaulty: false,
    updateChanged: false,
    letters: true,
    fileKept: true,
    trial: true,
    createdAt: '2026-11-01T05:00:00Z',
  };
  const base = '*/api/v1/seminars/*/registration-imports';
  const act = async (request: Request, changes: object) => {
    asked.push({
      path: new URL(request.url).pathname.split('/').pop() ?? '',
      body: await request.json().catch(() => null),
    });
    stored = { ...stored, ...changes, revision: stored.revision + 1 };
    return HttpResponse.json(stored);
  };
  service.server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        kind: 'PERSON',
        id: 'daniyar',
        roles: ['organizer'],
        permissions: ['seminars:write', 'registrations:write'],
      }),
    ),
    http.get('*/api/v1/seminars/*/registration-form', () =>
      HttpResponse.json({
        id: ID,
        revision: 1,
        seminarId: SEMINAR,
        questions: [
          {
            code: 'lodging',
            kind: 'TEXT',
            label: { en: 'Where do you stay?' },
            required: false,
            options: [],
            categoryCodes: [],
          },
        ],
      }),
    ),
    http.get(base, () => HttpResponse.json({ items: [], next: null })),
    http.post(base, () => HttpResponse.json(stored, { status: 201 })),
    http.get(`${base}/:id`, () => HttpResponse.json(stored)),
    http.put(`${base}/:id`, ({ request }) => act(request, {})),
    http.post(`${base}/:id/trial`, ({ request }) =>
      act(request, { job: aJob({}), result: aResult({ waitlisted: 1, faulty: 1, noPlace: 1, faults: 1 }) }),
    ),
    http.post(`${base}/:id/run`, ({ request }) =>
      act(request, { job: aJob({}), trial: false, result: aResult({ written: true, faulty: 1 }) }),
    ),
    http.get(`${base}/:id/faults`, () =>
      HttpResponse.json({
        items: [
          {
            line: 5,
            column: 2,
            heading: 'E-mail',
            field: 'EMAIL',
            value: '=x',
            code: 'bad-format',
            message: 'must be',
          },
        ],
        next: null,
      }),
    ),
  );
});

test('columns are corrected, the lines are checked, and people are registered only when that is confirmed', async () => {
  openInWorkspace(ImportPage, '/import', 'import');
  const user = userEvent.setup();
  await user.upload(await screen.findByLabelText(/Choose a file/), new File(['a;b'], 'people.csv'));

  const who = await screen.findByLabelText('The column “Who” is read as');
  expect(screen.getByText('Anna · Petr')).toBeVisible();
  expect(within(who).getByRole('option', { name: 'E-mail' })).toBeDisabled();
  await user.selectOptions(who, await within(who).findByRole('option', { name: 'Where do you stay?' }));
  expect(who).toHaveValue('ANSWER lodging');
  await user.selectOptions(who, 'Full name');
  await user.click(screen.getByRole('button', { name: 'Check the lines' }));

  expect(await screen.findByText('Write one e-mail address, such as name@example.kz')).toBeVisible();
  expect(asked).toEqual([
    { path: ID, body: { columns: [{ field: 'FULL_NAME' }, { field: 'EMAIL' }], language: 'kk' } },
    { path: 'trial', body: null },
  ]);
  expect(screen.getByText('New people').nextSibling).toHaveTextContent('2');
  expect(screen.getByText('Of these on the waiting list').nextSibling).toHaveTextContent('1');
  expect(screen.getByText('Of these without a place').nextSibling).toHaveTextContent('1');

  const run = screen.getByRole('button', { name: 'Import' });
  expect(run).toBeDisabled();
  await user.click(screen.getByLabelText('Leave out the lines that cannot be taken'));
  await user.click(run);
  const question = await screen.findByRole('dialog', { name: 'Import these people?' });
  expect(question).toHaveTextContent('2 people are registered, and each gets a letter with a personal link.');
  expect(question).toHaveTextContent('1 of them finds no place and goes on the waiting list.');
  await user.click(within(question).getByRole('button', { name: 'Import' }));

  expect(await screen.findByText('The file is imported.')).toBeVisible();
  expect(asked.at(-1)).toEqual({ path: 'run', body: { skipFaulty: true, updateChanged: false, letters: true } });
});

test('what is under way shows how far it has come and can be stopped', async () => {
  stored = { ...stored, job: aJob({ state: 'RUNNING', done: 1, total: 4 }) as RegistrationImport['job'] };
  service.server.use(
    http.post('*/api/v1/seminars/*/registration-imports/:id/cancellation', () => {
      stored = { ...stored, job: aJob({ state: 'CANCELLED' }) as RegistrationImport['job'] };
      return HttpResponse.json(stored);
    }),
  );
  openInWorkspace(ImportPage, `/import?import=${ID}`, 'import');
  const user = userEvent.setup();

  expect(await screen.findByText('The lines are being checked · 25 %')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Check the lines' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Stop' }));

  expect(await screen.findByText('The check was stopped. Check the lines again.')).toBeVisible();
});

test('a file that is no table is refused with what to do', async () => {
  service.server.use(
    http.post('*/api/v1/seminars/*/registration-imports', () =>
      HttpResponse.json(
        { type: 'urn:bagdar:problem:table-rejected', status: 422, reason: 'PASSWORD' },
        { status: 422 },
      ),
    ),
  );
  openInWorkspace(ImportPage, '/import', 'import');
  const user = userEvent.setup();
  await user.upload(await screen.findByLabelText(/Choose a file/), new File(['x'], 'people.xlsx'));

  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent('The file is protected by a password. Save it without one.'),
  );
});

test('nobody is registered by columns that were changed after the check', async () => {
  stored = { ...stored, job: aJob({}) as RegistrationImport['job'], result: aResult({}) };
  openInWorkspace(ImportPage, `/import?import=${ID}`, 'import');
  const user = userEvent.setup();
  expect(await screen.findByRole('button', { name: 'Import' })).toBeEnabled();

  await user.selectOptions(screen.getByLabelText('The column “Who” is read as'), 'Full name');

  expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
  expect(screen.getByText('The columns were changed. Check the lines again first.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('The column “Who” is read as'), '');
  expect(screen.getByRole('button', { name: 'Import' })).toBeEnabled();
});

test('a run that was stopped goes on as it began: who was to get no letter gets none', async () => {
  stored = {
    ...stored,
    trial: false,
    skipFaulty: true,
    letters: false,
    job: aJob({ state: 'CANCELLED' }) as RegistrationImport['job'],
    result: aResult({ written: true, created: 250, faulty: 1 }),
  };
  openInWorkspace(ImportPage, `/import?import=${ID}`, 'import');
  const user = userEvent.setup();

  expect(await screen.findByText(/import it again, and the rest is registered/)).toBeVisible();
  expect(screen.getByLabelText('Mail each new person a letter with a personal link')).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Import' }));
  const question = await screen.findByRole('dialog', { name: 'Import these people?' });
  expect(question).toHaveTextContent('who are not registered yet are registered, and nobody gets a letter.');
  await user.click(within(question).getByRole('button', { name: 'Import' }));

  await waitFor(() =>
    expect(asked).toEqual([{ path: 'run', body: { skipFaulty: true, updateChanged: false, letters: false } }]),
  );
});

test('another line is said to head the columns', async () => {
  openInWorkspace(ImportPage, `/import?import=${ID}`, 'import');
  const user = userEvent.setup();

  await user.selectOptions(
    await screen.findByLabelText('Headings of the columns'),
    'There are none: people from the first line on',
  );

  await waitFor(() => expect(asked).toEqual([{ path: ID, body: { headerLine: 0, language: 'kk' } }]));
});

test('an answer that was lost on its way is asked for once more under the same key', async () => {
  const keys: (string | null)[] = [];
  service.server.use(
    http.put('*/api/v1/seminars/*/registration-imports/:id', () => {
      // the first was carried out, and its answer never arrived
      if (stored.revision > 0) return HttpResponse.json({ type: 'urn:bagdar:problem:stale-revision' }, { status: 412 });
      stored = { ...stored, revision: 1 };
      return HttpResponse.error();
    }),
    http.post('*/api/v1/seminars/*/registration-imports/:id/trial', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      if (keys.length === 1) return HttpResponse.error();
      stored = { ...stored, job: aJob({}) as RegistrationImport['job'], result: aResult({}) };
      return HttpResponse.json(stored);
    }),
  );
  openInWorkspace(ImportPage, `/import?import=${ID}`, 'import');
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Check the lines' }));
  await screen.findByRole('alert', {}, { timeout: 5000 });
  await user.click(screen.getByRole('button', { name: 'Check the lines' }));

  expect(await screen.findByText('New people')).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});
