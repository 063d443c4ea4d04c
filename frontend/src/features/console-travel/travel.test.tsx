import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TravelTime } from '@/api/client';
import { openInWorkspace } from '@/test/programme-service';
import { anOrganization, aSeminar, aStop, aTeamMember } from '@/test/samples';
import { TravelPage } from './travel-page';

const seminar = aSeminar();
const hosts = [
  anOrganization({ id: 'college', name: { en: 'College' } }),
  anOrganization({ id: 'school', name: { en: 'School No. 13' } }),
];
const page = (items: unknown[]) => HttpResponse.json({ items, next: null });
let times: TravelTime[];
let writes: { method: string; way: string; ifMatch: string | null; body?: unknown }[];
let trials: string[];

const answer = (request: Request) => {
  const { searchParams } = new URL(request.url);
  const [from, to] = [searchParams.get('fromOrganizationId'), searchParams.get('toOrganizationId')];
  return page(
    times.filter((time) => (!from || time.fromOrganizationId === from) && (!to || time.toOrganizationId === to)),
  );
};
const wayOf = (params: Record<string, unknown>) => `${String(params.from)}-${String(params.to)}`;

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ kind: 'PERSON', id: 'daniyar', roles: ['organizer'], permissions: ['seminars:write'] }),
  ),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/seminars/*/team', () => page([aTeamMember()])),
  http.get('*/api/v1/seminars/*/stops', () =>
    page(hosts.map(({ id }) => aStop({ id: `stop-${id}`, organizationId: id }))),
  ),
  http.get('*/api/v1/organizations/:id', ({ params }) => HttpResponse.json(hosts.find(({ id }) => id === params.id))),
  http.get('*/api/v1/seminars/*/travel-settings', () =>
    HttpResponse.json({ revision: 1, seminarId: seminar.id, speedKmh: 25, detourFactor: 1.3, extraMinutes: 5 }),
  ),
  http.get('*/api/v1/seminars/*/travel-times', ({ request }) => answer(request)),
  http.put('*/api/v1/seminars/*/travel-times/:from/:to', async ({ request, params }) => {
    const ifMatch = request.headers.get('If-Match');
    const body = (await request.json()) as { minutes: number };
    writes.push({ method: 'PUT', way: wayOf(params), ifMatch, body });
    const time = times.find((one) => one.fromOrganizationId === params.from) as TravelTime;
    if (ifMatch !== `"${time.revision}"`)
      return HttpResponse.json({ type: 'urn:bagdar:problem:stale-revision', status: 412 }, { status: 412 });
    Object.assign(time, { ...body, source: 'ENTERED', revision: time.revision + 1 });
    return HttpResponse.json(time);
  }),
  http.delete('*/api/v1/seminars/*/travel-times/:from/:to', ({ request, params }) => {
    writes.push({ method: 'DELETE', way: wayOf(params), ifMatch: request.headers.get('If-Match') });
    return new HttpResponse(null, { status: 204 });
  }),
  http.post('*/api/v1/seminars/*/travel-time-imports', ({ request }) => {
    const { searchParams } = new URL(request.url);
    trials.push(`${searchParams.get('dryRun')} ${searchParams.get('bothWays')}`);
    const written = searchParams.get('dryRun') === 'false';
    return HttpResponse.json({ written, created: 2, updated: 0, unchanged: 0, kept: 0, faulty: 0, faults: [] });
  }),
  http.get('*/api/v1/seminars/*/:list', () => page([])),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
beforeEach(() => {
  times = [
    {
      revision: 0,
      fromOrganizationId: 'college',
      toOrganizationId: 'school',
      minutes: 25,
      source: 'ESTIMATED',
      kilometres: 5,
    },
    {
      revision: 3,
      fromOrganizationId: 'school',
      toOrganizationId: 'college',
      minutes: 40,
      source: 'ENTERED',
      kilometres: 5,
    },
  ];
  writes = [];
  trials = [];
});

const open = () => openInWorkspace(TravelPage, '/routes/travel-times', 'routes/travel-times');
const field = (name: string) => screen.findByRole('textbox', { name });

test('ways there and back stand side by side, each with where it is from', async () => {
  open();

  expect(await field('Minutes: College – School No. 13')).toHaveValue('25');
  expect(await field('Minutes: School No. 13 – College')).toHaveValue('40');
  const row = screen.getByRole('row', { name: /School No\. 13/ });
  expect(within(row).getByText('estimated')).toBeInTheDocument();
  expect(within(row).getByText('entered by hand')).toBeInTheDocument();
  expect(within(row).getByText('5 km')).toBeInTheDocument();
});

test('what is typed is said by Enter over what was seen', async () => {
  open();
  const input = await field('Minutes: College – School No. 13');

  await userEvent.clear(input);
  await userEvent.type(input, '35{Enter}');

  await waitFor(() =>
    expect(writes).toEqual([{ method: 'PUT', way: 'college-school', ifMatch: '"0"', body: { minutes: 35 } }]),
  );
  await waitFor(() => expect(screen.getAllByText('entered by hand')).toHaveLength(2));
});

test('where somebody else was faster, both are told and the person chooses', async () => {
  open();
  const input = await field('Minutes: College – School No. 13');
  times = times.map((time) => (time.revision === 0 ? { ...time, minutes: 50, source: 'ENTERED', revision: 1 } : time));

  await userEvent.clear(input);
  await userEvent.type(input, '35{Enter}');

  expect(
    await screen.findByText('Somebody else has said 50 meanwhile. Enter keeps yours, Esc theirs.'),
  ).toBeInTheDocument();
  expect(input).toHaveValue('35');
  await userEvent.type(input, '{Enter}');
  await waitFor(() => expect(writes.at(-1)).toMatchObject({ ifMatch: '"1"', body: { minutes: 35 } }));
});

test('a way goes back to the estimate, and letters are no minutes', async () => {
  open();

  await userEvent.type(await field('Minutes: College – School No. 13'), 'x{Enter}');
  expect(await screen.findByText('Write a number here')).toBeInTheDocument();
  expect(writes).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Back to the estimate: Minutes: School No. 13 – College' }));
  await waitFor(() => expect(writes).toEqual([{ method: 'DELETE', way: 'school-college', ifMatch: '"3"' }]));
});

test('the settings say what they come to', async () => {
  open();
  const speed = await field('Speed, km/h');
  expect(screen.getByText('For example: 5 km as the crow flies take 25 minutes.')).toBeInTheDocument();

  await userEvent.clear(speed);
  await userEvent.type(speed, '50');

  expect(screen.getByText('For example: 5 km as the crow flies take 15 minutes.')).toBeInTheDocument();
});

test('a table is tried before it is written', async () => {
  open();
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file]');
    expect(found).not.toBeNull();
    return found as HTMLInputElement;
  });

  await userEvent.upload(
    input,
    new File(['from;to;minutes\nCollege;School No. 13;35'], 'ways.csv', { type: 'text/csv' }),
  );

  const write = await screen.findByRole('button', { name: 'Write these travel times' });
  expect(trials).toEqual(['true true']);
  await userEvent.click(write);
  await waitFor(() => expect(trials).toEqual(['true true', 'false true']));
});

test('each fault of a table is told where it is, and nothing can be written', async () => {
  server.use(
    http.post('*/api/v1/seminars/*/travel-time-imports', () =>
      HttpResponse.json({
        written: false,
        created: 0,
        updated: 0,
        unchanged: 0,
        kept: 0,
        faulty: 1,
        faults: [{ line: 7, column: 2, field: 'to', value: 'Scool', code: 'unknown-reference', message: 'x' }],
      }),
    ),
  );
  open();
  await field('Speed, km/h');

  await userEvent.upload(
    document.querySelector('input[type=file]') as HTMLInputElement,
    new File(['x'], 'ways.csv', { type: 'text/csv' }),
  );

  const row = await screen.findByRole('row', { name: /Line 7/ });
  expect(row).toHaveTextContent('Neither one host of the seminar nor its venue has exactly this name');
  expect(screen.queryByRole('button', { name: 'Write these travel times' })).not.toBeInTheDocument();
});
