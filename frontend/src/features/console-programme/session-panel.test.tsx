import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { at, openInWorkspace, programmeService } from '@/test/programme-service';
import { ProgrammePage } from './programme-page';

const service = programmeService();

const open = (search = '?view=places&open=speech') => openInWorkspace(ProgrammePage, search);
const title = () => screen.findByLabelText('Title, English');
const speech = () => service.stored.find(({ id }) => id === 'speech');
const question = () => screen.findByRole('dialog', { name: 'Leave without saving?' });

async function write(text: string) {
  await userEvent.clear(await title());
  await userEvent.paste(text);
}

test('saved without a change, nothing is written', async () => {
  open();

  await userEvent.type(await title(), '{Enter}');

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(service.writes).toEqual([]);
});

test('a title and a move by somebody else meanwhile are both kept, without a question', async () => {
  open();
  await write('Robotics');
  service.change('speech', { startsAt: at('11:00'), endsAt: at('11:30') });

  await userEvent.keyboard('{Enter}');

  await waitFor(() => expect(speech()).toMatchObject({ title: { en: 'Robotics' }, startsAt: at('11:00') }));
});

test('mine is saved over theirs in the fields that I typed alone', async () => {
  open();
  await write('Robotics');
  service.change('speech', { startsAt: at('11:00'), endsAt: at('11:30') });
  service.change('speech', { title: { en: 'Drones' } });
  await userEvent.keyboard('{Enter}');

  await userEvent.click(await screen.findByRole('button', { name: 'Save mine over it' }));

  await waitFor(() => expect(speech()).toMatchObject({ title: { en: 'Robotics' }, startsAt: at('11:00') }));
});

test('an answer that was lost on the way is no change by somebody else', async () => {
  open();
  await write('Robotics');
  service.server.use(
    http.put(
      '*/sessions/:id',
      async ({ request }) => {
        service.change('speech', (await request.json()) as object);
        return HttpResponse.error();
      },
      { once: true },
    ),
  );

  await userEvent.keyboard('{Enter}');

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(speech()?.title.en).toBe('Robotics');
});

test('the way back in the browser asks before it closes what was typed in', async () => {
  const router = open('?view=places');
  await userEvent.click(await screen.findByRole('button', { name: /Capital education/ }));
  await write('Robotics');

  void router.navigate(-1);
  await question();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Leave without saving?' })).not.toBeInTheDocument());
  expect(await title()).toHaveValue('Robotics');

  await userEvent.keyboard('{Escape}');
  await userEvent.click(within(await question()).getByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('what somebody else makes of it is shown, but not over what is being typed', async () => {
  open();
  await title();
  service.change('speech', { title: { en: 'Drones' } });
  service.tell('speech');
  await waitFor(async () => expect(await title()).toHaveValue('Drones'));

  await write('Robotics');
  service.change('speech', { capacity: 20 });
  service.tell('speech');

  await screen.findByText(/Saule/);
  expect(await title()).toHaveValue('Robotics');
});

test('what is written in a session that somebody deletes is kept, and can be saved as a new one', async () => {
  const actor = { kind: 'PERSON', name: 'Saule' };
  const deletion = { cursor: '1', at: at('08:00'), kind: 'DELETED', actor, differences: {} };
  service.server.use(http.get('*/history', () => HttpResponse.json({ items: [deletion], next: null })));
  open();
  await write('Robotics');
  service.remove('speech');
  service.tell('speech');

  expect(await screen.findByText('Somebody has deleted this session.')).toBeInTheDocument();
  expect(await screen.findByText(/^Saule,/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(service.writes.map(({ method }) => method)).toEqual(['POST']));
  expect(service.writes[0]?.body).toMatchObject({ title: { en: 'Robotics' }, startsAt: at('09:00') });
});

test('an id that is none is said in the panel', async () => {
  open('?view=places&open=nothing');

  expect(await screen.findByText('There is no such session. It may have been deleted.')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'This page leads nowhere' })).not.toBeInTheDocument();
});
