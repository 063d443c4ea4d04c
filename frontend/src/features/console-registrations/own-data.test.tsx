import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { listRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { renderRoutes } from '@/test/render';
import { aRegistration, aSeminar } from '@/test/samples';
import { Toasts } from '@/ui/toast';
import { useSeminarQuery } from '@/ui/use-seminar';
import { EraseSection } from './erase-section';
import { LinkSection } from './link-section';
import { SignUpsSection } from './sign-ups-section';

const asked = vi.fn<(what: string, body?: unknown) => void>();

const server = setupServer(
  http.get('*/api/v1/seminars/:id', () => HttpResponse.json(aSeminar())),
  http.post('*/api/v1/seminars/*/registrations/*/erasure', async ({ request }) => {
    asked('erasure', await request.json());
    return HttpResponse.json({ erasedAt: '2026-12-01T00:00:00Z' });
  }),
  http.delete('*/api/v1/seminars/*/registrations/*/link', () => {
    asked('switched off');
    return new HttpResponse(null, { status: 204 });
  }),
  http.get('*/api/v1/seminars/*/registrations/*/sessions', () =>
    HttpResponse.json({
      items: [
        {
          sessionId: 's1',
          title: { en: 'Robotics' },
          kind: 'MASTER_CLASS',
          startsAt: '2019-02-14T04:00:00Z',
          endsAt: '2019-02-14T05:00:00Z',
          signedUpAt: '2019-01-20T06:00:00Z',
          placesLeft: 0,
          refusals: [],
          clashes: [],
        },
        { sessionId: 's2', title: { en: 'Chess' }, kind: 'MASTER_CLASS', placesLeft: 3, refusals: [], clashes: [] },
        {
          sessionId: 's3',
          title: { en: 'Drones' },
          kind: 'MASTER_CLASS',
          refusals: ['CLASH'],
          clashes: [{ title: { en: 'Robotics' }, reason: 'SIGN_UP' }],
        },
      ],
      next: null,
    }),
  ),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  asked.mockClear();
  server.resetHandlers();
});
afterAll(() => server.close());

const registration = aRegistration();

function Panel() {
  const { data } = useSeminarQuery();
  return (
    data && (
      <>
        <SignUpsSection registration={registration} mayWrite />
        <LinkSection registration={registration} />
        <EraseSection registration={registration} />
        <Toasts />
      </>
    )
  );
}

const open = () => renderRoutes([{ path: '/seminars/:seminarId', element: <Panel /> }], '/seminars/1');

test('a person is erased by the organizers once it is said to be meant', async () => {
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('button', { name: 'Erase this person' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Erase this person' }));
  expect(asked).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole('checkbox'));
  await user.click(within(dialog).getByRole('button', { name: 'Erase this person' }));

  await waitFor(() => expect(asked).toHaveBeenCalledWith('erasure', { irrevocable: true }));
});

test('a link is switched off after a question, and another can be made then', async () => {
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('button', { name: 'Switch the link off' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Switch the link off' }));

  expect(await screen.findByText('No link of the participant works any more.')).toBeInTheDocument();
  expect(asked).toHaveBeenCalledWith('switched off');
  expect(screen.getByRole('button', { name: 'Make a new link' })).toBeInTheDocument();
});

test('the sessions that a person signed up for are shown, and no others', async () => {
  open();

  expect(await screen.findByText('14 Feb 2019, 10:00–11:00')).toBeInTheDocument();
  const section = within(screen.getByRole('region', { name: 'Sessions signed up for' }));
  expect(section.getAllByRole('listitem')).toHaveLength(1);
  expect(section.getByRole('listitem')).toHaveTextContent('Robotics');
});

test('the team gives a person a place at a session, and is told what keeps them from another', async () => {
  server.use(
    http.put('*/api/v1/seminars/*/registrations/*/sessions/:sessionId', ({ params }) => {
      asked('signed up', params.sessionId);
      return HttpResponse.json({});
    }),
  );
  const user = userEvent.setup();
  open();

  const select = await screen.findByLabelText('One more session');
  expect(within(select).getByRole('option', { name: 'Drones · at the same time as: Robotics' })).toBeDisabled();
  await user.selectOptions(select, 'Chess · 3 places left');
  await user.click(screen.getByRole('button', { name: 'Sign them up' }));

  await waitFor(() => expect(asked).toHaveBeenCalledWith('signed up', 's2'));
  await waitFor(() => expect(select).toHaveValue(''));
});

test('the last place of a session is not freed without a question', async () => {
  server.use(
    http.delete('*/api/v1/seminars/*/registrations/*/sessions/:sessionId', ({ params }) => {
      asked('freed', params.sessionId);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole('button', { name: 'Free the place: Robotics' }));
  const dialog = await screen.findByRole('dialog');
  expect(asked).not.toHaveBeenCalledWith('freed', 's1');
  await user.click(within(dialog).getByRole('button', { name: 'Free the place' }));

  await waitFor(() => expect(asked).toHaveBeenCalledWith('freed', 's1'));
});

test('a place that was freed by a slip is given back, however late the other lists are read anew', async () => {
  let signedUpAt: string | undefined = '2019-01-20T06:00:00Z';
  let comeLate = () => {};
  const late = new Promise<void>((resolve) => {
    comeLate = resolve;
  });
  const chess = { sessionId: 's2', title: { en: 'Chess' }, kind: 'MASTER_CLASS', refusals: [], clashes: [] };
  server.use(
    http.get('*/api/v1/seminars/*/registrations/*/sessions', () =>
      HttpResponse.json({ items: [{ ...chess, placesLeft: 3, signedUpAt }], next: null }),
    ),
    http.get('*/api/v1/seminars/*/registrations', async () => {
      if (!signedUpAt) await late;
      return HttpResponse.json({ items: [], next: null });
    }),
    http.delete('*/api/v1/seminars/*/registrations/*/sessions/:sessionId', () => {
      signedUpAt = undefined;
      return new HttpResponse(null, { status: 204 });
    }),
    http.put('*/api/v1/seminars/*/registrations/*/sessions/:sessionId', ({ params }) => {
      asked('signed up', params.sessionId);
      signedUpAt = '2019-01-20T06:00:00Z';
      return HttpResponse.json({});
    }),
  );
  const user = userEvent.setup();
  const Behind = () => useQuery(listRegistrationsOptions({ path: { seminarId: '1' } })).data && <Panel />;
  renderRoutes([{ path: '/seminars/:seminarId', element: <Behind /> }], '/seminars/1');

  await user.click(await screen.findByRole('button', { name: 'Free the place: Chess' }));
  const toast = (await screen.findByText('No place there any more: Chess.')).closest('div') as HTMLElement;
  expect(await screen.findByText('None yet.')).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Sessions signed up for' })).toHaveFocus());
  await user.click(within(toast).getByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(asked).toHaveBeenCalledWith('signed up', 's2'));
  comeLate();
  expect(await screen.findByRole('button', { name: 'Free the place: Chess' })).toBeInTheDocument();
});
