import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { useState } from 'react';
import { Outlet } from 'react-router';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { operations } from '@/api/pages';
import { renderRoutes } from '@/test/render';
import { aSeminar } from '@/test/samples';
import { useSeminarQuery } from '@/ui/use-seminar';
import { AdmissionRulesSection } from './admission-rules-section';

const seminar = aSeminar();
let rules = { revision: 1, approval: false, approvalAgain: [] as string[], offerHours: 48 };
const sent: { ifMatch: string | null; body: unknown }[] = [];

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
  http.get('*/registration-form', () => HttpResponse.json({ revision: 0, questions: [] })),
  http.get('*/admission-rules', () => HttpResponse.json(rules)),
  http.put('*/admission-rules', async ({ request }) => {
    const body = (await request.json()) as Omit<typeof rules, 'revision'>;
    sent.push({ ifMatch: request.headers.get('If-Match'), body });
    rules = { ...body, revision: rules.revision + 1 };
    return HttpResponse.json(rules);
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  rules = { revision: 1, approval: false, approvalAgain: [], offerHours: 48 };
  sent.length = 0;
});
afterAll(() => server.close());

/** The workspace around the form, and the news of somebody else's change. */
function Frame() {
  const { data } = useSeminarQuery();
  const queryClient = useQueryClient();
  const [told, setTold] = useState(0);
  const tell = () => void queryClient.invalidateQueries(operations('getAdmissionRules')).then(() => setTold(told + 1));
  return (
    <>
      <button type="button" onClick={tell}>
        News
      </button>
      <output>{told}</output>
      {data && <Outlet />}
    </>
  );
}

async function open() {
  const path = '/:lang/console/seminars/:seminarId';
  const children = [{ index: true, Component: AdmissionRulesSection }];
  renderRoutes([{ path, Component: Frame, children }], `/en/console/seminars/${seminar.id}`);
  const hours = await screen.findByRole('textbox', { name: /hours/i });
  await waitFor(() => expect(hours).toBeEnabled());
  return { user: userEvent.setup(), hours };
}

test('what is being typed stays when somebody else saves the rules, and is not saved over theirs unasked', async () => {
  const { user, hours } = await open();
  await user.clear(hours);
  await user.type(hours, '24');

  rules = { ...rules, revision: 2, approval: true };
  await user.click(screen.getByRole('button', { name: 'News' }));
  await screen.findByText('1');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() =>
    expect(sent).toEqual([{ ifMatch: '"1"', body: { approval: false, approvalAgain: [], offerHours: 24 } }]),
  );
});

test('where nothing is typed, what somebody else saved is shown at once', async () => {
  const { user, hours } = await open();

  rules = { ...rules, revision: 2, offerHours: 12 };
  await user.click(screen.getByRole('button', { name: 'News' }));

  await waitFor(() => expect(hours).toHaveValue('12'));
});

test('the form stays where it is when it is saved, and is saved on from there', async () => {
  const { user, hours } = await open();
  await user.clear(hours);
  await user.type(hours, '24{Enter}');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(hours).toHaveFocus();

  await user.clear(hours);
  await user.type(hours, '36{Enter}');

  await waitFor(() => expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']));
});
