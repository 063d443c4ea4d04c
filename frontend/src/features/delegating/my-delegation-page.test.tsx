import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MyMember } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aProgramme, aRegistration } from '@/test/samples';
import { MyDelegationPage } from './my-delegation-page';

const programme = aProgramme();
const delegationId = '01a20c1a-416b-7d3e-b20f-00000000de1e';
const sent: { members: Record<string, unknown>[]; consent: boolean }[] = [];
let members: MyMember[] = [];
let outcomes: object[] = [];
let questions: object[] = [];

const server = setupServer(
  http.get('*/api/v1/my-delegation', ({ request }) => {
    if (request.headers.get('Authorization') !== 'Link secret') return new HttpResponse(null, { status: 401 });
    return HttpResponse.json({
      delegation: {
        id: delegationId,
        revision: 0,
        seminarId: programme.seminar.id,
        name: 'Aqmola delegation',
        regionCode: 'KZ-11',
        contactName: 'Gulnar',
        contactEmail: 'gulnar@mail.example',
        language: 'en',
        openedAt: '2019-01-10T05:00:00Z',
        byStatus: { CONFIRMED: members.length },
      },
      seminar: {
        id: programme.seminar.id,
        slug: programme.seminar.slug,
        title: programme.seminar.title,
        startsOn: '2019-02-14',
        endsOn: '2019-02-14',
        timeZone: 'Asia/Almaty',
        lifecycle: 'REGISTRATION_OPEN',
      },
      members,
      placesLeft: 7,
      open: true,
      editable: true,
      keptUntil: '2027-12-10',
    });
  }),
  http.get('*/api/v1/seminars/*/registration-form', () =>
    HttpResponse.json({ revision: 0, wishes: 'ROUTES', questions }),
  ),
  http.get('*/api/v1/seminars/*/programme', () => HttpResponse.json(programme)),
  http.get('*/api/v1/regions', () =>
    HttpResponse.json({ items: [{ code: 'KZ-11', name: { en: 'Aqmola' } }], next: null }),
  ),
  http.post('*/api/v1/seminars/*/delegations/*/members', async ({ request }) => {
    sent.push((await request.json()) as (typeof sent)[number]);
    return HttpResponse.json({ outcomes });
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  members = [];
  outcomes = [];
  questions = [];
  sent.length = 0;
  sessionStorage.clear();
});
afterEach(cleanup);
afterAll(() => server.close());

const open = () =>
  renderRoutes([{ path: '/:lang/my-delegation', Component: MyDelegationPage }], '/en/my-delegation#secret');
const cell = (name: string) => screen.findByRole('textbox', { name });
const agree = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('checkbox', { name: /each of these people agrees/i }));

test('a pasted block fills the table, and whoever is refused stays with the reason at the cell', async () => {
  outcomes = [
    { row: 0, outcome: 'REGISTERED', registrationId: 'x', violations: [] },
    {
      row: 1,
      outcome: 'REFUSED',
      problem: 'urn:bagdar:problem:validation',
      violations: [{ field: 'members[1].email', code: 'bad-format', message: '' }],
    },
  ];
  open();
  const user = userEvent.setup();
  await user.click(await cell('Full name, row 1'));
  await user.paste('Full name\tE-mail\nAigul\taigul@mail.kz\nMarat\tmarat\n');

  await agree(user);
  await user.click(screen.getByRole('button', { name: 'Register 2 people' }));

  expect(await screen.findByText('1 row needs another look')).toBeInTheDocument();
  expect(sent).toEqual([
    {
      members: [
        { fullName: 'Aigul', email: 'aigul@mail.kz', language: 'en' },
        { fullName: 'Marat', email: 'marat', language: 'en' },
      ],
      consent: true,
    },
  ]);
  expect(await cell('E-mail, Marat')).toHaveAccessibleDescription('Write an e-mail address, such as name@example.kz');
  expect(screen.queryByRole('textbox', { name: 'E-mail, Aigul' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Register 1 person' })).toBeInTheDocument();
});

test('the table is walked through by keys as a spreadsheet is', async () => {
  open();
  const user = userEvent.setup();
  await user.click(await cell('Full name, row 1'));

  await user.keyboard('Aigul{Tab}a@mail.kz{Enter}');
  expect(await cell('E-mail, row 2')).toHaveFocus();
  await user.keyboard('{ArrowLeft}Marat{ArrowUp}');
  expect(await cell('Full name, Aigul')).toHaveFocus();
  await user.keyboard('{End}{ArrowRight}');
  expect(await cell('E-mail, Aigul')).toHaveFocus();
  expect(await cell('Full name, row 3')).toBeInTheDocument();
});

test('what the organizers ask is answered beside the table, person by person', async () => {
  questions = [
    { code: 'bus', kind: 'TEXT', label: { en: 'Where do you board?' }, required: true, options: [], categoryCodes: [] },
  ];
  outcomes = [
    {
      row: 0,
      outcome: 'REFUSED',
      problem: 'urn:bagdar:problem:validation',
      violations: [{ field: 'members[0].answers.bus', code: 'required', message: '' }],
    },
  ];
  open();
  const user = userEvent.setup();
  await user.type(await cell('Full name, row 1'), 'Aigul');
  await agree(user);
  await user.click(screen.getByRole('button', { name: 'Register 1 person' }));

  const answer = await screen.findByRole('button', { name: 'Answer the questions: Aigul' });
  await waitFor(() => expect(answer).toHaveAccessibleDescription('Some answers need another look'));
  await user.click(answer);
  const panel = await screen.findByRole('dialog', { name: 'Aigul' });
  await user.type(within(panel).getByRole('textbox', { name: /where do you board/i }), 'Kokshetau');
  await user.click(within(panel).getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(answer).not.toHaveAccessibleDescription());
  await agree(user);
  await user.click(screen.getByRole('button', { name: 'Register 1 person' }));

  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.members).toEqual([{ fullName: 'Aigul', language: 'en', answers: { bus: 'Kokshetau' } }]);
});

test('nothing is sent before the contact says that the people agree', async () => {
  open();
  const user = userEvent.setup();
  await user.type(await cell('Full name, row 1'), 'Aigul');

  await user.click(screen.getByRole('button', { name: 'Register 1 person' }));

  expect(await screen.findByText('Fill in this field')).toBeInTheDocument();
  expect(sent).toHaveLength(0);
});

test('what was typed is there again after the page was left', async () => {
  open();
  const user = userEvent.setup();
  await user.type(await cell('Full name, row 1'), 'Aigul');

  cleanup();
  open();

  expect(await cell('Full name, Aigul')).toHaveValue('Aigul');
  await user.click(screen.getByRole('button', { name: 'Take out: Aigul' }));
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
});

test('the people stand there with their state, and a place is handed over after the person agrees', async () => {
  const registration = aRegistration({ fullName: 'Marat Ospanov', status: 'CONFIRMED' });
  members = [{ registration }];
  const replaced: unknown[] = [];
  server.use(
    http.post(`*/delegations/${delegationId}/members/${registration.id}/replacement`, async ({ request }) => {
      replaced.push(await request.json());
      return HttpResponse.json(aRegistration({ fullName: 'Dana' }));
    }),
  );
  open();
  const user = userEvent.setup();
  const row = await screen.findByRole('row', { name: /Marat Ospanov/ });
  expect(within(row).getByText('Confirmed')).toBeInTheDocument();

  await user.click(await within(row).findByRole('button', { name: 'Replace: Marat Ospanov' }));
  const panel = await screen.findByRole('dialog', { name: 'Replace by another person' });
  await user.type(within(panel).getByRole('textbox', { name: /full name/i }), 'Dana');
  await user.type(within(panel).getByRole('textbox', { name: /e-mail/i }), 'dana@mail.kz');
  await user.click(within(panel).getByRole('checkbox', { name: /agrees/ }));
  await user.click(within(panel).getByRole('button', { name: 'Replace' }));

  await waitFor(() => expect(replaced).toHaveLength(1));
  expect(replaced[0]).toMatchObject({ member: { fullName: 'Dana', email: 'dana@mail.kz' }, consent: true });
});

// the last one: of whoever is erased nothing is kept in this tab any more
test('nothing of the typed people stays in the browser of a contact who is erased', async () => {
  server.use(
    http.post('*/delegations/*/contact-erasure', () => HttpResponse.json({ erasedAt: '2026-12-01T00:00:00Z' })),
  );
  open();
  const user = userEvent.setup();
  await user.type(await cell('Full name, row 1'), 'Aigul');
  await waitFor(() => expect(sessionStorage).toHaveLength(1));

  await user.click(screen.getByRole('button', { name: 'Erase me as the contact' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('checkbox'));
  await user.click(within(dialog).getByRole('button', { name: 'Erase me as the contact' }));

  expect(await screen.findByText('You are erased')).toBeInTheDocument();
  expect(sessionStorage).toHaveLength(0);
});
