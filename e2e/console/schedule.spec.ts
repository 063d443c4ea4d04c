import { ScheduleScreen } from '../screens/schedule.ts';
import { at, DANIYAR, MARAT, programme } from '../support/a-programme.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

test('an organizer arranges a day by dragging, and takes steps back and forth', async ({ page, department }) => {
  test.slow();
  const { sessions, timesOf, page: address } = await programme(department);
  const screen = new ScheduleScreen(page);
  await screen.signIn('daniyar', address);
  await screen.expectAt('Opening words', '09:00–09:30', 'Great hall');
  await expectAccessible(page);

  await test.step('to another time and another place', async () => {
    // the hours shown begin at 08:00
    await screen.drag('Opening words', screen.column('Lyceum'), 300);
    await screen.expectAt('Opening words', '13:00–13:30', 'Lyceum');
    await expect.poll(() => timesOf(sessions.opening.id)).toMatchObject({ startsAt: at('13:00'), endsAt: at('13:30') });
  });

  await test.step('longer, by its lower edge', async () => {
    await screen.stretch('Opening words', 45);
    await screen.expectAt('Opening words', '13:00–14:15', 'Lyceum');
    await expect.poll(async () => (await timesOf(sessions.opening.id)).endsAt).toBe(at('14:15'));
  });

  await test.step('into the grid what had no time, and out again', async () => {
    await screen.drag('Tour of the house', screen.column('Great hall'), 360);
    await screen.expectAt('Tour of the house', '14:00–14:30', 'Great hall');
    await screen.drag('Tour of the house', screen.tray(), 0);
    await expect(screen.tray().getByRole('button').filter({ hasText: 'Tour of the house' })).toBeVisible();
    await expect.poll(async () => (await timesOf(sessions.tour.id)).startsAt).toBeUndefined();
  });

  await test.step('back with the keyboard, and forth with the button', async () => {
    await page.keyboard.press('Control+z');
    await screen.expectAt('Tour of the house', '14:00–14:30', 'Great hall');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await screen.expectAt('Opening words', '13:00–13:30', 'Lyceum');
    await page.keyboard.press('Control+z');
    await screen.expectAt('Opening words', '09:00–09:30', 'Great hall');
    await expect(screen.button('Undo')).toBeDisabled();
    await screen.button('Redo').click();
    await screen.expectAt('Opening words', '13:00–13:30', 'Lyceum');
    await expect.poll(async () => (await timesOf(sessions.opening.id)).startsAt).toBe(at('13:00'));
  });
});

test('an organizer arranges a day with the keyboard alone', async ({ page, department }) => {
  test.slow();
  const { base, sessions, timesOf, page: address } = await programme(department);
  const screen = new ScheduleScreen(page);
  await screen.signIn('daniyar', address);
  await screen.block('Opening words').focus();

  await test.step('moves, stretches, changes the place; all of it is written once', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('09:20–09:55, Lyceum, Opening words')).toHaveCount(1);
    await expect(screen.block('Opening words')).toBeFocused();
    await expect.poll(async () => (await timesOf(sessions.opening.id)).endsAt).toBe(at('09:55'));
    const { items } = await department.read(`${base}/history`, { params: { resourceId: sessions.opening.id } });
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(['UPDATED', 'CREATED']);
  });

  await test.step('leaves it where it was', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await screen.expectAt('Opening words', '09:20–09:55', 'Lyceum');
  });

  await test.step('opens it and changes its words without leaving the grid', async () => {
    await screen.block('Opening words').press('Enter');
    const panel = page.getByRole('dialog', { name: 'Opening words' });
    await panel.getByRole('button', { name: '5 min later' }).click();
    await panel.getByLabel('Title, English').fill('Words of welcome');
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Save' }).click();
    await expect(panel).toBeHidden();
    await screen.expectAt('Words of welcome', '09:25–10:00', 'Lyceum');
  });

  await test.step('makes a new one where the place has room', async () => {
    await screen.button('New session: Lyceum').press('Enter');
    const panel = page.getByRole('dialog', { name: 'New session' });
    await panel.getByLabel(/^Kind/).selectOption({ label: 'Master class' });
    await panel.getByLabel('Title, English').fill('Robotics');
    await panel.getByRole('button', { name: 'New speaker' }).click();
    await panel.getByLabel('Full name, English').fill('Gulnar Akhmetova');
    await panel.getByLabel('Position, English').fill('Teacher');
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Add the speaker' }).click();
    await expect(panel.getByRole('listitem').filter({ hasText: 'Gulnar Akhmetova' })).toContainText('Teacher');
    await panel.getByRole('button', { name: 'Save' }).click();
    await screen.expectAt('Robotics', '12:00–13:00', 'Lyceum');
    await expect(screen.block('Robotics')).toContainText('Gulnar Akhmetova');
  });
});

test('clashes are pointed out and keep nobody from anything; ends that touch are none', async ({
  page,
  department,
}) => {
  const { page: address } = await programme(department);
  const screen = new ScheduleScreen(page);
  await screen.signIn('daniyar', address);
  await expect(page.getByText('No clashes')).toBeVisible();

  await screen.block('Open lesson').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Enter');
  await page.locator('summary').filter({ hasText: '1 clash' }).click();
  const list = page.getByRole('list', { name: 'Clashes' });
  await expect(list.getByRole('listitem')).toContainText(['Raushan Ospanova']);
  await expect(list).toContainText('10:45–11:00');
  await expectAccessible(page);
  await list.getByRole('button', { name: 'The report' }).click();
  await expect(screen.block('The report')).toBeFocused();

  await screen.button('Undo').click();
  await expect(page.getByText('No clashes')).toBeVisible();
});

test('a reader of the team looks and cannot change anything', async ({ page, department }) => {
  const { page: address } = await programme(department, [DANIYAR, MARAT]);
  const screen = new ScheduleScreen(page);
  await screen.signIn('marat', address);

  await screen.expectAt('Opening words', '09:00–09:30', 'Great hall');
  await screen.drag('Opening words', screen.column('Lyceum'), 300);
  await screen.block('Opening words').press('ArrowDown');
  await screen.expectAt('Opening words', '09:00–09:30', 'Great hall');
  await expect(screen.button('Undo')).toHaveCount(0);
  await screen.block('Opening words').press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Save' })).toHaveCount(0);
  await expectAccessible(page);
});
