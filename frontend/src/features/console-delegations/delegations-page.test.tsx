import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { Outlet } from 'react-router';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aRegistration, aSeminar } from '@/test/samples';
import { Toasts } from '@/ui/toast';
import { useSeminarQuery } from '@/ui/use-seminar';
import { DelegationsPage } from './delegations-page';
import { DelegationPeoplePage } from './people-page';

const seminar = aSeminar();
const delegation = {
  id: '01a20c1a-416b-7d3e-b20f-00000000de1e',
  revision: 3,
  seminarId: seminar.id,
  name: 'Aqmola delegation',
  regionCode: 'KZ-11',
  contactName: 'Gulnar Abenova',
  contactEmail: 'gulnar@mail.example',
  language: 'kk',
  openedAt: '2019-01-10T05:00:00Z',
  byStatus: { CONFIRMED: 12, WAITLISTED: 3 },
};
const member = aRegistration({ fullName: 'Marat Ospanov', revision: 5 });
const takenOut: (string | null)[] = [];
const sent: unknown[] = [];
const putBack: (string | null)[] = [];
const linkKeys: (string | null)[] = [];

const server = setupServer(
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
  http.get('*/api/v1/me', () =>
    HttpResponse.json({
      kind: 'PERSON',
      id: 'x',
      roles: ['administrator'],
      permissions: ['administration:all', 'seminars:write', 'registrations:write'],
    }),
  ),
  http.get('*/team', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/events', () => new HttpResponse(null, { status: 404 })),
  http.get('*/api/v1/regions', () =>
    HttpResponse.json({ items: [{ code: 'KZ-11', name: { en: 'Aqmola' } }], next: null }),
  ),
  http.get('*/delegations', () => HttpResponse.json({ items: [delegation], next: null })),
  http.get('*/delegations/:id', () => HttpResponse.json(delegation)),
  http.get('*/registrations', () => HttpResponse.json({ items: [member], next: null })),
  http.delete('*/members/:id', ({ request }) => {
    takenOut.push(request.headers.get('If-Match'));
    return new HttpResponse(null, { status: 204 });
  }),
  http.get('*/registrations/:id', () => HttpResponse.json({ ...member, revision: 6 })),
  http.get('*/routes', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/registration-form', () => HttpResponse.json({ revision: 0, wishes: 'ROUTES', questions: [] })),
  http.post('*/members/:id/replacement', async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json(member);
  }),
  http.post('*/members', async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json({ outcomes: [{ row: 0, outcome: 'REGISTERED', registrationId: 'x', violations: [] }] });
  }),
  http.put('*/members/:id', ({ request }) => {
    putBack.push(request.headers.get('If-Match'));
    return HttpResponse.json(member);
  }),
  http.post('*/delegations/:id/link', ({ request }) => {
    linkKeys.push(request.headers.get('Idempotency-Key'));
    return HttpResponse.json({ link: `http://localhost/kk/my-delegation#new${new Set(linkKeys).size}` });
  }),
  http.delete('*/delegations/:id/link', () => new HttpResponse(null, { status: 204 })),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  takenOut.length = 0;
  putBack.length = 0;
  sent.length = 0;
  linkKeys.length = 0;
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** As the workspace does: nothing stands in it before its seminar is there. */
function Frame() {
  const { data } = useSeminarQuery();
  return (
    <>
      {data && <Outlet />}
      <Toasts />
    </>
  );
}

const open = (rest = '') =>
  renderRoutes(
    [
      {
        path: '/:lang/console/seminars/:seminarId',
        Component: Frame,
        children: [
          { path: 'd', Component: DelegationsPage },
          { path: 'd/:delegationId/people', Component: DelegationPeoplePage },
        ],
      },
    ],
    `/en/console/seminars/${seminar.id}/d${rest}`,
  );

test('delegations stand there with how many of their people stand where', async () => {
  open();

  const row = await screen.findByRole('row', { name: /Aqmola delegation/ });
  expect(within(row).getByText('12')).toBeInTheDocument();
  expect(within(row).getByText('3')).toBeInTheDocument();
  expect(within(row).getByText('Gulnar Abenova')).toBeInTheDocument();
});

test('a person is taken out by the revision that is shown, and comes back if that was a mistake', async () => {
  open(`?open=${delegation.id}`);

  await userEvent.click(await screen.findByRole('button', { name: 'Take out: Marat Ospanov' }));

  await waitFor(() => expect(takenOut).toEqual(['"5"']));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(putBack).toEqual(['"6"']));
});

test('an organizer registers people of a delegation in its table', async () => {
  open(`/${delegation.id}/people`);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Full name, row 1' }), 'Dana');

  await user.click(screen.getByRole('checkbox', { name: /each of these people agrees/i }));
  await user.click(screen.getByRole('button', { name: 'Register 1 person' }));

  expect(await screen.findByText('1 person has a place')).toBeInTheDocument();
  expect(sent).toEqual([{ members: [{ fullName: 'Dana', language: 'kk' }], consent: true }]);
});

test('an organizer lets somebody else come instead of a person', async () => {
  open(`?open=${delegation.id}`);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Replace: Marat Ospanov' }));
  await user.type(await screen.findByRole('textbox', { name: /full name/i }), 'Dana');
  await user.type(screen.getByRole('textbox', { name: /e-mail/i }), 'dana@mail.kz');

  await user.click(screen.getByRole('button', { name: 'Replace' }));
  const form = screen.getByRole('form', { name: 'Replace by another person' });
  expect(within(form).getByRole('alert')).toHaveTextContent('Consent: Fill in this field');
  await user.click(screen.getByRole('checkbox', { name: /agrees/ }));
  await user.click(screen.getByRole('button', { name: 'Replace' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ member: { fullName: 'Dana', email: 'dana@mail.kz' }, consent: true });
  expect(await screen.findByRole('heading', { name: 'People of the delegation' })).toBeInTheDocument();
});

test('an erased contact stays erased where nobody is named, and whoever is named needs an address', async () => {
  const written: unknown[] = [];
  const erased = {
    ...delegation,
    contactName: '—',
    contactEmail: 'gone@erased.invalid',
    contactPhone: undefined,
    contactErasedAt: '2026-11-20T05:00:00Z',
  };
  server.use(
    http.get('*/api/v1/seminars/*/delegations/:id', () => HttpResponse.json(erased)),
    http.put('*/api/v1/seminars/*/delegations/:id', async ({ request }) => {
      written.push(await request.json());
      return HttpResponse.json(erased);
    }),
  );
  const user = userEvent.setup();
  open(`?open=${delegation.id}&edit=1`);

  const contact = await screen.findByRole('textbox', { name: /^Contact/ });
  expect(contact).toHaveValue('');
  await user.type(contact, 'Dana');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('textbox', { name: /^E-mail of the contact/ })).toHaveAccessibleDescription(/Fill in/);
  expect(written).toEqual([]);
  await user.clear(contact);
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(written).toMatchObject([{ contactName: '—', contactEmail: 'gone@erased.invalid' }]));
});

test.each([
  ['the name of the delegation', /^Name/, ' of 2026', 'Aqmola delegation of 2026'],
  ['their phone', /^Phone of the contact/, '+77001234567', delegation.name],
  ['a letter of their name', /^Contact/, 'a', delegation.name],
])(
  'who is erased while an organizer changes %s is not brought back by saving over it',
  async (_, field, more, name) => {
    const written: unknown[] = [];
    let present: Record<string, unknown> = delegation;
    server.use(
      http.get('*/api/v1/seminars/*/delegations/:id', () => HttpResponse.json(present)),
      http.put('*/api/v1/seminars/*/delegations/:id', async ({ request }) => {
        if (request.headers.get('If-Match') !== `"${String(present.revision)}"`) {
          return HttpResponse.json(
            { type: 'urn:bagdar:problem:stale-revision', title: 'Stale', status: 412 },
            { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
          );
        }
        written.push(await request.json());
        return HttpResponse.json(present);
      }),
    );
    const user = userEvent.setup();
    open(`?open=${delegation.id}&edit=1`);

    await user.type(await screen.findByRole('textbox', { name: field }), more);
    present = {
      ...delegation,
      revision: 4,
      contactName: '—',
      contactEmail: 'gone@erased.invalid',
      contactErasedAt: '2026-11-20T05:00:00Z',
    };
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Save mine over it' }));

    await waitFor(() =>
      expect(written).toEqual([
        { name, regionCode: 'KZ-11', language: 'kk', contactName: '—', contactEmail: 'gone@erased.invalid' },
      ]),
    );
  },
);

test('a new link of the contact is made after a question, and shown', async () => {
  open(`?open=${delegation.id}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Make a new link' }));
  expect(linkKeys).toEqual([]);

  await answer('Make a new link?', 'Make a new link');

  expect(await screen.findByText('http://localhost/kk/my-delegation#new1')).toBeInTheDocument();
});

test('a link that is made after the last one was ended is another link, and alone on the screen', async () => {
  open(`?open=${delegation.id}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Make a new link' }));
  await answer('Make a new link?', 'Make a new link');
  await screen.findByText(/#new1/);

  await userEvent.click(screen.getByRole('button', { name: 'Switch the link off' }));
  await answer('Switch the link off?', 'Switch the link off');
  expect(await screen.findByText('No link of the contact works any more.')).toBeInTheDocument();
  expect(screen.queryByText(/#new1/)).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Make a new link' }));
  await answer('Make a new link?', 'Make a new link');

  expect(await screen.findByText(/#new2/)).toBeInTheDocument();
  expect(screen.queryByText('No link of the contact works any more.')).toBeNull();
});

async function answer(question: string, button: string) {
  const dialog = await screen.findByRole('dialog', { name: question });
  await userEvent.click(within(dialog).getByRole('button', { name: button }));
}
