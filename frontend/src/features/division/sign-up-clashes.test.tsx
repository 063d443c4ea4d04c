import { useQuery } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { ReactNode } from 'react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Division, DivisionClashes } from '@/api/client';
import { listDivisionClashesOptions } from '@/api/client/@tanstack/react-query.gen';
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

const open = (beside?: ReactNode) =>
  renderRoutes(
    [
      {
        path: '/:lang',
        element: (
          <>
            <SignUpClashes division={division} parts={parts} />
            {beside}
          </>
        ),
      },
    ],
    '/en',
  );

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

test('nothing stands there where that is nobody', async () => {
  clashes = { people: 0, items: [] };
  const asked = { path: { seminarId: seminar.id, divisionId: division.id }, query: { limit: 20 } };
  const Beside = () => useQuery(listDivisionClashesOptions(asked)).data && 'It is read';
  open(<Beside />);

  await screen.findByText('It is read');
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});

test('where they cannot be read, they can be asked for once more', async () => {
  clashes = { people: 1, items: [] };
  server.use(
    http.get('*/api/v1/seminars/*/divisions/division-1/clashes', () => new HttpResponse(null, { status: 400 }), {
      once: true,
    }),
  );
  open();

  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('heading', { name: /^1 person signed up/ })).toBeVisible();
});
