import { useQueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Seminar } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aSeminar, aTeamMember } from '@/test/samples';
import { useSeminarQuery } from '@/ui/use-seminar';
import { DetailsPage } from './details-page';

let held = aSeminar({ capacity: 640 });
let saving: Promise<void> | undefined;

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
  http.get('*/api/v1/seminars/*', () => HttpResponse.json(held)),
  http.put('*/api/v1/seminars/*', async ({ request }) => {
    held = { ...held, ...((await request.json()) as Seminar), revision: held.revision + 1 };
    await saving;
    return HttpResponse.json(held);
  }),
);

beforeEach(() => {
  held = aSeminar({ capacity: 640 });
  saving = undefined;
});
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

function Loaded() {
  const queryClient = useQueryClient();
  const { data } = useSeminarQuery();
  return (
    <>
      {data && <DetailsPage />}
      <p>Revision {data?.revision}</p>
      <button type="button" onClick={() => void queryClient.invalidateQueries()}>
        Read again
      </button>
    </>
  );
}

async function open() {
  renderRoutes([{ path: '/:seminarId', Component: Loaded }], `/${aSeminar().id}`);
  const places = await screen.findByRole('textbox', { name: 'Number of places' });
  await waitFor(() => expect(places).toBeEnabled());
  return places;
}

const contact = () => screen.getByRole('textbox', { name: 'E-mail for questions' });

test('what somebody else saved is shown, but never over what is being typed', async () => {
  const places = await open();
  held = { ...held, revision: held.revision + 1, contactEmail: 'other@sample.example' };
  await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
  await waitFor(() => expect(contact()).toHaveValue('other@sample.example'));

  await userEvent.clear(places);
  await userEvent.type(places, '650');
  held = { ...held, revision: held.revision + 1, contactEmail: 'third@sample.example', capacity: 700 };
  await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
  await screen.findByText(`Revision ${held.revision}`);

  expect(places).toHaveValue('650');
  expect(contact()).toHaveValue('other@sample.example');
});

test('what is typed while it is being saved stays', async () => {
  const places = await open();
  let answer = () => {};
  saving = new Promise((resolve) => {
    answer = resolve;
  });
  await userEvent.clear(places);
  await userEvent.type(places, '650');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.type(contact(), 'x');
  const typed = (contact() as HTMLInputElement).value;
  answer();

  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled());
  expect(contact()).toHaveValue(typed);
  expect(places).toHaveValue('650');
});

test('fewer places than are taken: before saving it is said who keeps theirs', async () => {
  const places = await open();
  const warning = '600 people already have a place; all keep it';

  await userEvent.clear(places);
  await userEvent.type(places, '600');
  expect(screen.queryByText(warning)).not.toBeInTheDocument();

  await userEvent.clear(places);
  await userEvent.type(places, '599');
  expect(await screen.findByText(warning)).toBeInTheDocument();
  expect(places).toHaveValue('599');
});
