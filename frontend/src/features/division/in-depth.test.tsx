import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Companions, Division, WriteCompanions } from '@/api/client';
import { openInWorkspace } from '@/test/programme-service';
import { aRegistration, aSeminar, aTeamMember } from '@/test/samples';
import { CompanionsView } from './companions-view';
import { FairnessTables } from './fairness-tables';
import { ProofPanel } from './proof-panel';
import { WithdrawButton } from './withdraw-button';

const seminar = aSeminar({ categories: [{ code: 'DISTRICT', name: { en: 'District office' } }] });
const people = [
  aRegistration({ id: 'aigul', fullName: 'Aigul' }),
  aRegistration({ id: 'marat', fullName: 'Marat' }),
  aRegistration({ id: 'saule', fullName: 'Saule' }),
];
let companions: Companions[];
let withdrawn: string[];

const page = (items: unknown[]) => HttpResponse.json({ items, next: null });

const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({
      kind: 'PERSON',
      id: 'daniyar',
      roles: ['organizer'],
      permissions: ['seminars:write', 'divisions:write'],
    }),
  ),
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/seminars/*/team', () => page([aTeamMember()])),
  http.get('*/api/v1/seminars/*/registrations', () => page(people)),
  http.get('*/api/v1/seminars/*/registrations/:id', ({ params }) =>
    HttpResponse.json(people.find(({ id }) => id === params.id)),
  ),
  http.get('*/api/v1/seminars/*/companions', () => page(companions)),
  http.post('*/api/v1/seminars/*/companions', async ({ request }) => {
    const body = (await request.json()) as WriteCompanions;
    companions.push({
      ...body,
      id: 'c1',
      revision: 0,
      seminarId: seminar.id,
      createdAt: '2026-12-01T00:00:00Z',
    });
    return HttpResponse.json(companions[0], { status: 201 });
  }),
  http.delete('*/api/v1/seminars/*/companions/:id', () => {
    companions = [];
    return new HttpResponse(null, { status: 204 });
  }),
  http.post('*/api/v1/seminars/*/divisions/:id/withdrawal', ({ params, request }) => {
    withdrawn.push(`${String(params.id)} ${request.headers.get('If-Match')}`);
    return HttpResponse.json({});
  }),
  http.get('*/api/v1/regions', () => page([{ code: 'KZ-39', name: { en: 'Kostanay Region' } }])),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  companions = [];
  withdrawn = [];
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('companions are named by searching for people, and let go again', async () => {
  const user = userEvent.setup();
  openInWorkspace(CompanionsView);

  await user.click(await screen.findByRole('button', { name: 'Name companions' }));
  const form = screen.getByRole('form', { name: 'Companions' });
  await user.click(within(form).getByRole('radio', { name: 'In different groups' }));
  await user.click(within(form).getByRole('combobox', { name: 'People' }));
  await user.click(await screen.findByRole('option', { name: 'Aigul' }));
  await user.click(within(form).getByRole('button', { name: 'Save' }));
  expect((await within(form).findAllByText('Choose two people at least')).length).toBeGreaterThan(0);
  await user.click(within(form).getByRole('combobox', { name: 'People' }));
  await user.click(await screen.findByRole('option', { name: 'Marat' }));
  await user.click(within(form).getByRole('button', { name: 'Save' }));

  const demand = (await screen.findByText('In different groups', { selector: 'p' })).closest('li') as HTMLElement;
  expect(companions).toMatchObject([{ kind: 'APART', registrationIds: ['aigul', 'marat'] }]);
  expect(await within(demand).findByRole('link', { name: 'Marat' })).toBeInTheDocument();
  await user.click(within(demand).getByRole('button', { name: 'Let go' }));

  expect(await screen.findByText('Nobody must be with anybody')).toBeInTheDocument();
});

test('an adoption is taken back after a question that says what becomes of people', async () => {
  const user = userEvent.setup();
  const division = { id: 'd1', seminarId: seminar.id, revision: 3 } as Division;
  openInWorkspace(() => <WithdrawButton division={division} hasEarlier />);

  await user.click(await screen.findByRole('button', { name: 'Take the adoption back' }));
  const dialog = await screen.findByRole('dialog', { name: 'Take this division out of force?' });
  expect(dialog).toHaveTextContent('the division that was in force before');
  expect(withdrawn).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Take the adoption back' }));

  await waitFor(() => expect(withdrawn).toEqual(['d1 "3"']));
});

test('what regions and categories got stands as figures beside bars, whoever wished nothing left out', async () => {
  const served = { people: 40, choices: [28, 9], notRanked: 1, nothingRanked: 2 };
  const fairness = { regions: [{ code: 'KZ-39', ...served }], categories: [{ code: 'DISTRICT', ...served }] };
  openInWorkspace(() => <FairnessTables division={{ fairness } as Division} />);

  const regions = await screen.findByRole('table', { name: 'By region' });
  const row = await within(regions).findByRole('row', { name: /Kostanay Region/ });
  expect(within(row).getByText('73.7%')).toBeInTheDocument();
  expect(within(row).getByRole('img', { name: /First choice: 28/ })).toBeInTheDocument();
  expect(within(screen.getByRole('table', { name: 'By category' })).getByText('District office')).toBeInTheDocument();
});

test('how far a division may be from the best is said in points, once', async () => {
  const proof = { optimal: false, searched: true, totalCost: 1841.5, lowerBound: 1840.5, solver: 'CP-SAT' };
  openInWorkspace(() => <ProofPanel division={{ proof, participants: 500 } as Division} />);

  expect(await screen.findByRole('heading', { name: 'Proven: at most 1 point from the best' })).toBeInTheDocument();
  expect(screen.getByText(/none that is lower by more than 1 point\.$/)).toBeInTheDocument();
});
