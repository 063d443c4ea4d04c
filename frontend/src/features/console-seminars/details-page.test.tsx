import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aSeminar, aTeamMember } from '@/test/samples';
import { useSeminarQuery } from '@/ui/use-seminar';
import { DetailsPage } from './details-page';

const none = () => HttpResponse.json({ items: [], next: null });
const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ kind: 'PERSON', id: 'daniyar', roles: ['organizer'], permissions: ['seminars:write'] }),
  ),
  http.get('*/api/v1/organizations', none),
  http.get('*/api/v1/seminars/*/team', () => HttpResponse.json({ items: [aTeamMember()], next: null })),
  http.get('*/api/v1/seminars/*/registrations/counts', () =>
    HttpResponse.json({ total: 601, byStatus: { CONFIRMED: 600 }, byRegion: [], byCategory: [], firstChoice: [] }),
  ),
  http.get('*/api/v1/seminars/*', () => HttpResponse.json(aSeminar({ capacity: 640 }))),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

function Loaded() {
  return useSeminarQuery().data ? <DetailsPage /> : null;
}

test('fewer places than are taken: before saving it is said who keeps theirs', async () => {
  renderRoutes([{ path: '/:seminarId', Component: Loaded }], `/${aSeminar().id}`);
  const places = await screen.findByRole('textbox', { name: 'Number of places' });
  await waitFor(() => expect(places).toBeEnabled());
  const warning = '600 people already have a place; all keep it';

  await userEvent.clear(places);
  await userEvent.type(places, '600');
  expect(screen.queryByText(warning)).not.toBeInTheDocument();

  await userEvent.clear(places);
  await userEvent.type(places, '599');
  expect(await screen.findByText(warning)).toBeInTheDocument();
  expect(places).toHaveValue('599');
});
