import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Change } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aSeminar, aTeamMember } from '@/test/samples';
import { SeminarWorkspace } from '@/ui/layout/seminar-workspace';
import { HistoryPage } from './history-page';

const seminar = aSeminar();
let broken = true;

const page = (items: unknown[], next: string | null = null) => HttpResponse.json({ items, next });
const change = (cursor: string, name: string): Change => ({
  cursor,
  resourceType: 'seminar',
  resourceId: seminar.id,
  kind: 'UPDATED',
  actor: { kind: 'PERSON', id: 'daniyar', name },
  at: '2019-02-01T04:30:00Z',
  differences: { venue: { to: { en: 'House of Friendship' } } },
});

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ kind: 'PERSON', id: 'daniyar', roles: ['organizer'], permissions: ['seminars:write'] }),
  ),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/seminars/*/team', () => page([aTeamMember()])),
  http.get('*/api/v1/regions', () => page([])),
  http.get('*/api/v1/seminars/*/history', ({ request }) => {
    if (!new URL(request.url).searchParams.has('after')) return page([change('2', 'Aigul')], 'second');
    return broken ? new HttpResponse(null, { status: 500 }) : page([change('1', 'Bolat')]);
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

test('what was loaded stays when earlier changes cannot be, and they can be asked for again', async () => {
  renderRoutes(
    [
      {
        path: '/:lang/console/seminars/:seminarId',
        element: <SeminarWorkspace tabs={[]} />,
        children: [{ path: 'history', Component: HistoryPage }],
      },
    ],
    `/en/console/seminars/${seminar.id}/history`,
  );
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Show earlier changes' }));
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByText(/Aigul/)).toBeVisible();
  broken = false;
  await user.click(again);

  expect(await screen.findByText(/Bolat/)).toBeVisible();
  expect(screen.getByText(/Aigul/)).toBeVisible();
});
