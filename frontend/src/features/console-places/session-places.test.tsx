import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { SeminarWorkspace } from '@/ui/layout/seminar-workspace';
import { programmeService } from '@/test/programme-service';
import { renderRoutes } from '@/test/render';
import { aSeminar } from '@/test/samples';
import { PlacesPage } from './places-page';
import { QuotaPage } from './quota-editor';

const service = programmeService();
const seminar = aSeminar();
const places = `/en/console/seminars/${seminar.id}/registrations/places`;
const hall = {
  id: 'q1',
  revision: 1,
  seminarId: seminar.id,
  name: { en: 'Hall' },
  capacity: 10,
  regionCodes: [],
  categoryCodes: [],
  routeIds: [],
  sessionIds: ['tour'],
  taken: 3,
  waiting: 0,
};
let quota = hall;
let capacity = 20;

beforeEach(() => {
  quota = hall;
  capacity = 20;
  service.server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        kind: 'PERSON',
        id: 'x',
        roles: ['administrator'],
        permissions: ['administration:all', 'seminars:write', 'registrations:write'],
      }),
    ),
    http.get('*/registrations/counts', () => HttpResponse.json({ total: 0, byStatus: {}, taken: 0 })),
    http.get('*/registration-form', () => HttpResponse.json({ revision: 0, questions: [] })),
    http.get('*/admission-rules', () =>
      HttpResponse.json({ revision: 1, approval: false, approvalAgain: [], offerHours: 48 }),
    ),
    http.get('*/quotas', () => HttpResponse.json({ items: [quota], next: null })),
    http.get('*/quotas/q1', () => HttpResponse.json(quota)),
    http.put('*/quotas/q1', async ({ request }) => {
      quota = { ...quota, ...((await request.json()) as object), revision: 2 };
      return HttpResponse.json(quota);
    }),
    http.get('*/session-places', () =>
      HttpResponse.json({
        items: [{ sessionId: 'tour', capacity, taken: 3, placesLeft: quota.capacity - quota.taken }],
        next: null,
      }),
    ),
  );
});

const open = () =>
  renderRoutes(
    [
      {
        path: '/:lang/console/seminars/:seminarId',
        element: <SeminarWorkspace tabs={[]} />,
        children: [
          { path: 'registrations/places', Component: PlacesPage },
          { path: 'registrations/places/quotas/:quotaId', Component: QuotaPage },
        ],
      },
    ],
    places,
  );

test('what a quota leaves of a session is told anew once the quota is changed', async () => {
  const router = open();
  const user = userEvent.setup();
  expect(await screen.findByText('A quota leaves 7')).toBeInTheDocument();

  await router.navigate(`${places}/quotas/q1`);
  const limit = await screen.findByRole('textbox', { name: 'Places' });
  await waitFor(() => expect(limit).toBeEnabled());
  await user.clear(limit);
  await user.type(limit, '5');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('A quota leaves 2')).toBeInTheDocument();
});

test('the places of a session are told anew once somebody changes its limit', async () => {
  open();
  expect(await screen.findByText('3 of 20 taken')).toBeInTheDocument();
  capacity = 8;

  service.tell('tour');

  expect(await screen.findByText('3 of 8 taken')).toBeInTheDocument();
});
