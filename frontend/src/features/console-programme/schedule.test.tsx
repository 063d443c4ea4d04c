import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { at, openInWorkspace, programmeService } from '@/test/programme-service';
import { ProgrammePage } from './programme-page';

const service = programmeService();
const open = () => openInWorkspace(ProgrammePage);
const block = (name: RegExp) => screen.findByRole('button', { name });
const column = (name: string) => screen.findByRole('group', { name });

test('arrows move a block in time and to the next place, and what was moved is written once', async () => {
  open();
  (await block(/Capital education/)).focus();

  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}{ArrowRight}');

  expect(await within(await column('Lobby')).findByRole('button', { name: /09:10–09:45/ })).toHaveFocus();
  expect(screen.getByText('09:10–09:45, Lobby, Capital education')).toBeInTheDocument();
  expect(service.writes).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(service.writes).toHaveLength(1));
  expect(service.writes[0]).toMatchObject({
    ifMatch: '"1"',
    body: { startsAt: at('09:10'), endsAt: at('09:45'), place: { en: 'Lobby' } },
  });
});

test('Escape leaves what was being moved where it was', async () => {
  open();
  (await block(/Capital education/)).focus();

  await userEvent.keyboard('{ArrowDown}{Escape}');

  expect(await block(/09:00–09:30/)).toHaveFocus();
  await userEvent.tab();
  expect(service.writes).toEqual([]);
});

test('what has no time lies beside the grid; keys put it in and take it out again', async () => {
  open();
  const tray = await screen.findByRole('region', { name: 'Without a time' });
  within(tray)
    .getByRole('button', { name: /Tour of the palace/ })
    .focus();

  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(await within(await column('Lobby')).findByRole('button', { name: /09:00–09:30.*Tour/ })).toHaveFocus();
  await waitFor(() => expect(service.writes).toHaveLength(1));
  await userEvent.keyboard('{Delete}{Enter}');
  await waitFor(() => expect(service.writes).toHaveLength(2));

  expect(service.writes[1]?.body?.startsAt).toBeUndefined();
  expect(await within(tray).findByRole('button', { name: /Tour of the palace/ })).toBeInTheDocument();
});

test('undo writes what was before over the newest revision, and redo the move again', async () => {
  open();
  (await block(/Capital education/)).focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(service.writes).toHaveLength(1));

  await userEvent.keyboard('{Control>}z{/Control}');
  await block(/09:00–09:30/);
  await userEvent.click(await screen.findByRole('button', { name: 'Redo' }));
  await block(/09:05–09:35/);

  expect(service.writes.map(({ ifMatch, body }) => [ifMatch, body?.startsAt])).toEqual([
    ['"1"', at('09:05')],
    ['"2"', at('09:00')],
    ['"3"', at('09:05')],
  ]);
});

test('an undo does not overwrite what somebody else has made of it since', async () => {
  open();
  (await block(/Capital education/)).focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(service.writes).toHaveLength(1));
  service.change('speech', { startsAt: at('11:00'), endsAt: at('11:30') });

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  await block(/11:00–11:30/);
  expect(service.stored[0]?.startsAt).toBe(at('11:00'));
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('what somebody else changed of other fields is kept, without a question', async () => {
  open();
  await block(/Capital education/);
  service.change('speech', { title: { en: 'Education in the capital' } });
  (await block(/Capital education/)).focus();

  await userEvent.keyboard('{ArrowDown}{Enter}');

  await waitFor(() =>
    expect(service.stored[0]).toMatchObject({ startsAt: at('09:05'), title: { en: 'Education in the capital' } }),
  );
  expect(service.writes.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
});

test('where somebody else moved the same, the person sees theirs and may apply the own move again', async () => {
  open();
  (await block(/Capital education/)).focus();
  service.change('speech', { startsAt: at('11:00'), endsAt: at('11:30') });

  await userEvent.keyboard('{ArrowDown}{Enter}');

  const dialog = await screen.findByRole('dialog', { name: /Somebody else has changed/ });
  expect(service.stored[0]?.startsAt).toBe(at('11:00'));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Apply mine all the same' }));
  await waitFor(() => expect(service.stored[0]?.startsAt).toBe(at('09:05')));
});

test('what the service refuses goes back to where it was', async () => {
  open();
  (await block(/Capital education/)).focus();
  service.refusal = 403;

  await userEvent.keyboard('{ArrowDown}{Enter}');

  await waitFor(() => expect(service.writes).toHaveLength(1));
  expect(await block(/09:00–09:30/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a session is made where the place has room, deleted, and brought back by undo', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'New session: Lobby' }));
  const panel = await screen.findByRole('dialog', { name: 'New session' });
  await userEvent.selectOptions(within(panel).getByLabelText(/Kind/), 'Master class');
  await userEvent.type(within(panel).getByLabelText('Title, English'), 'Robotics');
  await userEvent.click(within(panel).getByRole('button', { name: 'Save' }));
  await block(/Robotics/);
  expect(service.writes[0]?.body).toMatchObject({ startsAt: at('09:00'), place: { en: 'Lobby' } });

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /Robotics/ })).not.toBeInTheDocument());
  await userEvent.click(screen.getByRole('button', { name: 'Redo' }));

  await block(/Robotics/);
  expect(service.writes.map(({ method }) => method)).toEqual(['POST', 'DELETE', 'POST']);
});
