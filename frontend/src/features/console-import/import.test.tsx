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
  unchanged: 0,
  changed: 0,
  updated: 0,
  away: 0,
  faulty: 0,
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
      act(request, { job: aJob({}), result: aResult({ faulty: 1, faults: 1 }) }),
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

  const run = screen.getByRole('button', { name: 'Import' });
  expect(run).toBeDisabled();
  await user.click(screen.getByLabelText('Leave out the lines that cannot be taken'));
  await user.click(run);
  const question = await screen.findByRole('dialog', { name: 'Import these people?' });
  expect(question).toHaveTextContent('2 people are registered, and each gets a letter with a personal link.');
  await user.click(within(question).getByRole('button', { name: 'Import' }));

  expect(await screen.findByText('The file is imported.')).toBeVisible();
  expect(asked.at(-1)).toEqual({ path: 'run', body: { skipFaulty: true, updateChanged: false } });
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

  expect(await screen.findByText('It was stopped, and nobody was registered.')).toBeVisible();
});

test('a file that is no table is refused with what to do', async () => {
  service.server.use(
    http.post('*/api/v1/seminars/*/registration-imports', () =>
      HttpResponse.json(
        { type: 'urn:bagdar:problem:table-rejected', status: 422, detail: 'The file is protected by a password; …' },
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
