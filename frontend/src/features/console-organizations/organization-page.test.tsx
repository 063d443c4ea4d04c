import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { anOrganization } from '@/test/samples';
import { OrganizationPage } from './organization-page';

let stored = anOrganization();
const saved: { ifMatch: string | null; body: { phone?: string; website?: string } }[] = [];

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ kind: 'PERSON', roles: ['organizer'], permissions: ['organizations:write'] }),
  ),
  http.get('*/api/v1/regions', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/v1/organizations/*/coordinators', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/v1/organizations/*', () => HttpResponse.json(stored)),
  http.put('*/api/v1/organizations/*', async ({ request }) => {
    const ifMatch = request.headers.get('If-Match');
    const body = (await request.json()) as (typeof saved)[number]['body'];
    saved.push({ ifMatch, body });
    if (ifMatch !== `"${stored.revision}"`) {
      return HttpResponse.json({ type: 'urn:bagdar:problem:stale-revision', status: 412 }, { status: 412 });
    }
    stored = anOrganization({ ...stored, ...body, revision: stored.revision + 1 });
    return HttpResponse.json(stored);
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  stored = anOrganization();
  saved.length = 0;
});
afterAll(() => server.close());

async function openAndType(phone: string) {
  const router = renderRoutes(
    [
      { path: '/organizations', element: <p>The list</p> },
      { path: '/organizations/:organizationId', Component: OrganizationPage },
    ],
    `/organizations/${stored.id}`,
  );
  await userEvent.type(await screen.findByRole('textbox', { name: 'Phone' }), phone);
  return router;
}

const save = async () => userEvent.click(await screen.findByRole('button', { name: 'Save' }));

function somebodyElseSavesWebsite() {
  stored = anOrganization({ revision: stored.revision + 1, website: 'https://school.example' });
}

test('a change is saved over the revision that the form was filled from', async () => {
  await openAndType('123');

  await save();

  expect(await screen.findByText('The list')).toBeInTheDocument();
  expect(saved).toMatchObject([{ ifMatch: '"1"', body: { phone: '123' } }]);
});

test('keeping mine saves over the newer revision', async () => {
  await openAndType('123');
  somebodyElseSavesWebsite();

  await save();
  await userEvent.click(await screen.findByRole('button', { name: 'Save mine over it' }));

  expect(await screen.findByText('The list')).toBeInTheDocument();
  expect(saved.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
  expect(saved[1]?.body).toMatchObject({ phone: '123' });
});

test('loading theirs shows their version, and saving goes on from it', async () => {
  await openAndType('123');
  somebodyElseSavesWebsite();

  await save();
  await userEvent.click(await screen.findByRole('button', { name: 'Load their version' }));

  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Website' })).toHaveValue('https://school.example'));
  expect(screen.getByRole('textbox', { name: 'Phone' })).toHaveValue('');
  await save();
  expect(await screen.findByText('The list')).toBeInTheDocument();
  expect(saved[1]).toMatchObject({ ifMatch: '"2"', body: { website: 'https://school.example' } });
});

test('leaving with something unsaved asks first', async () => {
  const router = await openAndType('123');

  void router.navigate('/organizations');

  expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Go back' }));
  expect(screen.getByRole('textbox', { name: 'Phone' })).toHaveValue('123');
});
