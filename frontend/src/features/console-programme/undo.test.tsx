import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { at, openInWorkspace, programmeService } from '@/test/programme-service';
import { Toasts } from '@/ui/toast';
import { ProgrammePage } from './programme-page';

const service = programmeService();

const open = (search?: string) =>
  openInWorkspace(
    () => (
      <>
        <ProgrammePage />
        <Toasts />
      </>
    ),
    search,
  );

const block = (name: RegExp) => screen.findByRole('button', { name });
const speech = () => service.stored.find(({ id }) => id === 'speech');

async function deleteTour() {
  const panel = await screen.findByRole('dialog', { name: 'Tour of the palace' });
  await userEvent.click(within(panel).getByRole('button', { name: 'Delete' }));
  const question = await screen.findByRole('dialog', { name: /^Delete/ });
  await userEvent.click(within(question).getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
}

test('what was saved in the panel can be undone, and a time that was not touched stays', async () => {
  open('?view=places&open=speech');
  const title = await screen.findByLabelText('Title, English');
  await userEvent.clear(title);
  await userEvent.type(title, 'Robotics{Enter}');
  await block(/Robotics/);
  service.change('speech', { startsAt: at('11:00'), endsAt: at('11:30') });

  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(speech()).toMatchObject({ title: { en: 'Capital education' }, startsAt: at('11:00') }));
});

test('the message of a deletion takes back the deletion, whatever was done since', async () => {
  open('?view=places&open=tour');
  await deleteTour();
  (await block(/Capital education/)).focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(speech()?.startsAt).toBe(at('09:05')));

  await userEvent.click(within(screen.getByRole('region', { name: 'Messages' })).getByRole('button', { name: 'Undo' }));

  expect(await screen.findByText('It is back.')).toBeInTheDocument();
  expect(service.stored.map((each) => [each.title.en, each.startsAt])).toEqual([
    ['Capital education', at('09:05')],
    ['Tour of the palace', undefined],
  ]);
});

test('the message of a deletion does not say that it is back where it is not', async () => {
  open('?view=places&open=tour');
  await deleteTour();
  service.server.use(
    http.post('*/sessions', () => HttpResponse.json({ type: 'urn:bagdar:problem:forbidden' }, { status: 403 })),
  );

  await userEvent.click(within(screen.getByRole('region', { name: 'Messages' })).getByRole('button', { name: 'Undo' }));

  expect(await screen.findByText('This could not be undone.')).toBeInTheDocument();
});

test('undo in the second after a move by keys takes that move back', async () => {
  open();
  (await block(/Capital education/)).focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(speech()?.startsAt).toBe(at('09:05')));

  await userEvent.keyboard('{ArrowDown}{Control>}z{/Control}');

  await waitFor(() => expect(service.writes).toHaveLength(3));
  expect(service.writes.map(({ body }) => body?.startsAt)).toEqual([at('09:05'), at('09:10'), at('09:05')]);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('an undo of a deletion whose answer was lost is the same request the next time', async () => {
  open('?view=places&open=tour');
  await deleteTour();
  let lost = '';
  service.server.use(
    http.post(
      '*/sessions',
      ({ request }) => {
        lost = request.headers.get('Idempotency-Key') ?? '';
        return HttpResponse.error();
      },
      { once: true },
    ),
  );
  await userEvent.click(
    within(screen.getByRole('group', { name: 'Undo and redo' })).getByRole('button', { name: 'Undo' }),
  );
  await waitFor(() => expect(lost).not.toBe(''));

  await userEvent.click(
    within(screen.getByRole('group', { name: 'Undo and redo' })).getByRole('button', { name: 'Undo' }),
  );

  await waitFor(() => expect(service.writes.at(-1)).toMatchObject({ method: 'POST', key: lost }));
});

test('what was asked for in the grid is answered in the list too', async () => {
  const router = open();
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  service.server.use(
    http.put('*/sessions/:id', async () => {
      await asked;
      return HttpResponse.json({ type: 'urn:bagdar:problem:forbidden', status: 403 }, { status: 403 });
    }),
  );
  (await block(/Capital education/)).focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await router.navigate('?view=list');
  await screen.findByRole('heading', { name: 'Stages and sessions' });

  answer();

  expect(await screen.findByText('You do not have the right to do this.')).toBeInTheDocument();
});
