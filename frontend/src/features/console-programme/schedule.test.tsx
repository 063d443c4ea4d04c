import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Session } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aSeminar, aSession, aStage, aTeamMember } from '@/test/samples';
import { SeminarWorkspace } from '@/ui/layout/seminar-workspace';
import { ProgrammePage } from './programme-page';

const seminar = aSeminar({
  startsOn: '2026-12-10',
  endsOn: '2026-12-10',
  opensAt: '09:00',
  closesAt: '18:00',
});
const at = (time: string) => new Date(`2026-12-10T${time}:00+05:00`).toISOString();

let stored: Session[] = [];
let refusal: number | undefined;
const writes: { method: string; ifMatch: string | null; body?: Partial<Session> }[] = [];

const page = (items: unknown[]) => HttpResponse.json({ items, next: null });
const problem = (type: string, status: number) =>
  HttpResponse.json({ type: `urn:bagdar:problem:${type}`, status }, { status });

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ kind: 'PERSON', id: 'daniyar', roles: ['organizer'], permissions: ['seminars:write'] }),
  ),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/seminars/*/team', () => page([aTeamMember()])),
  http.get('*/api/v1/seminars/*/stages', () => page([aStage({ place: { en: 'Great hall' } })])),
  http.get('*/api/v1/seminars/*/sessions', () => page(stored)),
  http.get('*/api/v1/seminars/*/sessions/:id', ({ params }) => {
    const session = stored.find(({ id }) => id === params.id);
    return session ? HttpResponse.json(session) : problem('not-found', 404);
  }),
  http.put('*/api/v1/seminars/*/sessions/:id', async ({ request, params }) => {
    const ifMatch = request.headers.get('If-Match');
    const body = (await request.json()) as Partial<Session>;
    writes.push({ method: 'PUT', ifMatch, body });
    const session = stored.find(({ id }) => id === params.id);
    if (!session) return problem('not-found', 404);
    if (refusal) return problem('forbidden', refusal);
    if (ifMatch !== `"${session.revision}"`) return problem('stale-revision', 412);
    return HttpResponse.json(change(session.id, body));
  }),
  http.post('*/api/v1/seminars/*/sessions', async ({ request }) => {
    const body = (await request.json()) as Partial<Session>;
    writes.push({ method: 'POST', ifMatch: null, body });
    const made = aSession({ ...body, id: `made-${writes.length}` });
    stored = [...stored, made];
    return HttpResponse.json(made, { status: 201 });
  }),
  http.delete('*/api/v1/seminars/*/sessions/:id', ({ request, params }) => {
    writes.push({ method: 'DELETE', ifMatch: request.headers.get('If-Match') });
    stored = stored.filter(({ id }) => id !== params.id);
    return new HttpResponse(null, { status: 204 });
  }),
  http.get('*/api/v1/seminars/*/:list', () => page([])),
  http.get('*/api/v1/:list', () => page([])),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  stored = [
    aSession({ id: 'speech', startsAt: at('09:00'), endsAt: at('09:30') }),
    aSession({ id: 'tour', kind: 'TOUR', title: { en: 'Tour of the palace' }, place: { en: 'Lobby' } }),
  ];
  refusal = undefined;
  writes.length = 0;
});
afterAll(() => server.close());

function change(id: string, changes: Partial<Session>): Session | undefined {
  // what the body leaves out is gone: PUT replaces
  const { startsAt, endsAt, place, ...others } = changes;
  const times = 'stageId' in changes ? { startsAt, endsAt, place } : changes;
  stored = stored.map((each) =>
    each.id === id ? { ...each, ...others, ...times, revision: each.revision + 1 } : each,
  );
  return stored.find((each) => each.id === id);
}

const open = (view = 'places') =>
  renderRoutes(
    [
      {
        path: '/:lang/:seminarId',
        element: <SeminarWorkspace tabs={[]} />,
        children: [{ index: true, Component: ProgrammePage }],
      },
    ],
    `/en/${seminar.id}?view=${view}`,
  );

const block = (name: RegExp) => screen.findByRole('button', { name });
const column = (name: string) => screen.findByRole('group', { name });

test('arrows move a block in time and to the next place, and what was moved is written once', async () => {
  open();
  (await block(/Capital education/)).focus();

  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}{ArrowRight}');

  expect(await within(await column('Lobby')).findByRole('button', { name: /09:10–09:45/ })).toHaveFocus();
  expect(screen.getByText('09:10–09:45, Lobby, Capital education')).toBeInTheDocument();
  expect(writes).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(writes).toHaveLength(1));
  expect(writes[0]).toMatchObject({
    ifMatch: '"1"',
    body: { startsAt: at('09:10'), endsAt: at('09:45'), place: { en: 'Lobby' } },
  });
});

test('Escape leaves what was being moved where it was', async () => {
  open();
  (await block(/Capital education/)).focus();

  await userEvent.keyboard('{ArrowDown}{Escape}');

  expect(await block(/09:00–09:30/)).toHaveFocus();
  await userEvent.tab();
  expect(writes).toEqual([]);
});

test('what has no time lies beside the grid; keys put it in and take it out again', async () => {
  open();
  const tray = await screen.findByRole('region', { name: 'Without a time' });
  within(tray)
    .getByRole('button', { name: /Tour of the palace/ })
    .focus();

  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(await within(await column('Lobby')).findByRole('button', { name: /09:00–09:30.*Tour/ })).toHaveFocus();
  await waitFor(() => expect(writes).toHaveLength(1));
  await userEvent.keyboard('{Delete}{Enter}');
  await waitFor(() => expect(writes).toHaveLength(2));

  expect(writes[1]?.body?.startsAt).toBeUndefined();
  expect(await within(tray).findByRole('button', { name: /Tour of the palace/ })).toBeInTheDocument();
});

test('undo writes what was before over the newest revision, and redo the move again', async () => {
  open();
  (await block(/Capital education/)).focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(writes).toHaveLength(1));

  await userEvent.keyboard('{Control>}z{/Control}');
  await block(/09:00–09:30/);
  await userEvent.click(await screen.findByRole('button', { name: 'Redo' }));
  await block(/09:05–09:35/);

  expect(writes.map(({ ifMatch, body }) => [ifMatch, body?.startsAt])).toEqual([
    ['"1"', at('09:05')],
    ['"2"', at('09:00')],
    ['"3"', at('09:05')],
  ]);
});

test('an undo does not overwrite what somebody else has made of it since', async () => {
  open();
  (await block(/Capital education/)).focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(writes).toHaveLength(1));
  change('speech', { startsAt: at('11:00'), endsAt: at('11:30') });

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  await block(/11:00–11:30/);
  expect(stored[0]?.startsAt).toBe(at('11:00'));
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('what somebody else changed of other fields is kept, without a question', async () => {
  open();
  await block(/Capital education/);
  change('speech', { title: { en: 'Education in the capital' } });
  (await block(/Capital education/)).focus();

  await userEvent.keyboard('{ArrowDown}{Enter}');

  await waitFor(() =>
    expect(stored[0]).toMatchObject({ startsAt: at('09:05'), title: { en: 'Education in the capital' } }),
  );
  expect(writes.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
});

test('where somebody else moved the same, the person sees theirs and may apply the own move again', async () => {
  open();
  (await block(/Capital education/)).focus();
  change('speech', { startsAt: at('11:00'), endsAt: at('11:30') });

  await userEvent.keyboard('{ArrowDown}{Enter}');

  const dialog = await screen.findByRole('dialog', { name: /Somebody else has changed/ });
  expect(stored[0]?.startsAt).toBe(at('11:00'));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Apply mine all the same' }));
  await waitFor(() => expect(stored[0]?.startsAt).toBe(at('09:05')));
});

test('what the service refuses goes back to where it was', async () => {
  open();
  (await block(/Capital education/)).focus();
  refusal = 403;

  await userEvent.keyboard('{ArrowDown}{Enter}');

  await waitFor(() => expect(writes).toHaveLength(1));
  expect(await block(/09:00–09:30/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a session is made where the place has room, deleted, and brought back by undo', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'New session: Lobby' }));
  const panel = await screen.findByRole('dialog', { name: 'New session' });
  await userEvent.selectOptions(within(panel).getByLabelText(/Kind/), 'Master class');
  await userEvent.type(within(panel).getByLabelText('Title, English'), 'Robotics');
  await userEvent.click(within(panel).getByRole('button', { name: 'Save' }));
  await block(/Robotics/);
  expect(writes[0]?.body).toMatchObject({ startsAt: at('09:00'), place: { en: 'Lobby' } });

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /Robotics/ })).not.toBeInTheDocument());
  await userEvent.click(screen.getByRole('button', { name: 'Redo' }));

  await block(/Robotics/);
  expect(writes.map(({ method }) => method)).toEqual(['POST', 'DELETE', 'POST']);
});
