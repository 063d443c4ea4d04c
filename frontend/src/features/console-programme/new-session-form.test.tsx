import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { openInWorkspace, programmeService } from '@/test/programme-service';
import { anOrganization } from '@/test/samples';
import { ProgrammePage } from './programme-page';

const service = programmeService();

const stop = (id: string, sessionIds: string[] = []) => ({
  id,
  revision: 1,
  seminarId: 's',
  routeId: 'r1',
  position: 1,
  organizationId: 'o1',
  topics: [],
  clusterIds: [],
  sessionIds,
  visitMinutes: 40,
});

/** A route with one stop, at which the tour is shown. */
function aRoute() {
  const shown = {
    now: stop('stop', ['tour']),
    refusals: [] as { type: string; status: number }[],
    bodies: [] as unknown[],
  };
  service.server.use(
    http.get('*/seminars/*/routes', () =>
      HttpResponse.json({ items: [{ id: 'r1', number: 1, revision: 1 }], next: null }),
    ),
    http.get('*/seminars/*/stops', () => HttpResponse.json({ items: [shown.now], next: null })),
    http.get('*/seminars/*/stops/stop', () => HttpResponse.json(shown.now)),
    http.get('*/organizations/o1', () =>
      HttpResponse.json(anOrganization({ id: 'o1', name: { en: 'School No. 13' } })),
    ),
    http.put('*/seminars/*/stops/stop', async ({ request }) => {
      const refusal = shown.refusals.shift();
      if (refusal) {
        return HttpResponse.json(
          { ...refusal, type: `urn:bagdar:problem:${refusal.type}` },
          { status: refusal.status },
        );
      }
      const body = (await request.json()) as { sessionIds: string[] };
      shown.bodies.push(body);
      shown.now = { ...shown.now, ...body, revision: shown.now.revision + 1 };
      return HttpResponse.json(shown.now);
    }),
  );
  return shown;
}

async function addToRoute() {
  openInWorkspace(ProgrammePage, '?view=routes');
  await userEvent.click(await screen.findByRole('button', { name: 'New session: Route 1' }));
  const panel = await screen.findByRole('dialog', { name: 'New session' });
  await within(panel).findByRole('option', { name: 'School No. 13' });
  await userEvent.selectOptions(within(panel).getByLabelText(/Kind/), 'Master class');
  await userEvent.type(within(panel).getByLabelText('Title, English'), 'Robotics');
  return panel;
}

const save = (panel: HTMLElement) => userEvent.click(within(panel).getByRole('button', { name: 'Save' }));

test('what is added to a route is shown at its stop, besides what is shown there', async () => {
  const shown = aRoute();
  const panel = await addToRoute();

  await save(panel);

  const route = await screen.findByRole('group', { name: 'Route 1' });
  expect(await within(route).findByRole('button', { name: /Robotics/ })).toBeInTheDocument();
  expect(shown.bodies).toEqual([expect.objectContaining({ sessionIds: ['tour', 'made-1'], visitMinutes: 40 })]);
});

test('a stop that somebody else has just changed is written over what it says now', async () => {
  const shown = aRoute();
  const panel = await addToRoute();
  shown.refusals = [{ type: 'stale-revision', status: 412 }];

  await save(panel);

  await waitFor(() => expect(shown.now.sessionIds).toEqual(['tour', 'made-1']));
});

test('where the stop cannot be written, that is said, and saving again makes no second session', async () => {
  const shown = aRoute();
  const panel = await addToRoute();
  shown.refusals = [{ type: 'forbidden', status: 403 }];

  await save(panel);
  expect(await within(panel).findByText(/The session itself is saved/)).toBeInTheDocument();
  expect(within(panel).getByLabelText('Title, English')).toHaveValue('Robotics');
  await save(panel);

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(shown.now.sessionIds).toEqual(['tour', 'made-1']);
  expect(service.writes.map(({ method }) => method)).toEqual(['POST']);
});

test('for everyone, no stop is written', async () => {
  const shown = aRoute();
  const panel = await addToRoute();
  await userEvent.selectOptions(
    within(panel).getByLabelText(/Stop that shows it: Route 1/),
    'None: it is for everyone',
  );

  await save(panel);

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(service.writes.map(({ method }) => method)).toEqual(['POST']);
  expect(shown.bodies).toEqual([]);
});
