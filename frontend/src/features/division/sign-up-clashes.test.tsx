import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Division, DivisionClashes } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aSeminar } from '@/test/samples';
import type { SeminarParts } from '@/ui/seminar-parts';
import { SignUpClashes } from './sign-up-clashes';

const seminar = aSeminar();
const division = { id: 'division-1', seminarId: seminar.id } as Division;
const parts = { routes: [], groups: [] } as unknown as SeminarParts;
let clashes: DivisionClashes;

const server = setupServer(
  http.get('*/api/v1/seminars/*/divisions/division-1/clashes', () => HttpResponse.json(clashes)),
);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const open = () =>
  renderRoutes([{ path: '/:lang', element: <SignUpClashes division={division} parts={parts} /> }], '/en');

test('those whose sign-up meets what their group is at are counted and named', async () => {
  clashes = {
    people: 2,
    items: [
      {
        registrationId: 'r1',
        fullName: 'Emma Reed',
        groupId: 'g1',
        signUps: [
          {
            sessionId: 's1',
            title: { en: 'Robotics' },
            clashes: [{ sessionId: 's2', title: { en: 'Tour' }, kind: 'TOUR', reason: 'ROUTE' }],
          },
        ],
      },
    ],
  };
  open();

  expect(await screen.findByRole('heading', { name: /^2 people signed up/ })).toBeVisible();
  const row = screen.getByRole('link', { name: 'Emma Reed' }).closest('tr') as HTMLElement;
  expect(within(row).getByText('Robotics – Tour')).toBeVisible();
});
