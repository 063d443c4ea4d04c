import { ScheduleScreen } from '../screens/schedule.ts';
import { at, programme } from '../support/a-programme.ts';
import { registration } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

test('an organizer publishes what has moved, with a note, and compares the versions', async ({
  page,
  department,
  everyone,
}) => {
  test.slow();
  const { id, base, sessions, page: address } = await programme(department);
  await department.move(id, 'PUBLISHED', 'REGISTRATION_OPEN');
  await department.create(`${base}/registrations`, registration(`gulnar-${id}@sample.example`));
  const screen = new ScheduleScreen(page);
  await screen.signIn('daniyar', address);
  await expect(page.getByText('Everyone sees it as it stands here.')).toBeVisible();

  await test.step('moves something; everyone else still sees what was published', async () => {
    await screen.block('The report').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 change is not published')).toBeVisible();
    await expectAccessible(page);
    const { startsAt } = await everyone.read(`${base}/sessions/${sessions.report.id}`);
    expect(new Date(startsAt).toISOString()).toBe(at('10:00'));
  });

  await test.step('reads what publishing changes and whom it tells, and publishes', async () => {
    await screen.button('Publish…').click();
    const panel = page.getByRole('dialog', { name: 'Publish the programme' });
    const changes = panel.getByRole('list', { name: 'What changes for everyone' });
    await expect(changes.getByRole('listitem')).toHaveText([/Session.*The report.*moved/]);
    await expect(panel.getByText(/1 registered person whose part has moved/)).toBeVisible();
    await panel.getByLabel('Note for everyone, English').fill('The hall is free five minutes later');
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(panel).toBeHidden();
    await expect(page.getByText('Everyone sees it as it stands here.')).toBeVisible();
    const { startsAt } = await everyone.read(`${base}/sessions/${sessions.report.id}`);
    expect(new Date(startsAt).toISOString()).toBe(at('10:05'));
  });

  await test.step('finds the versions, and what differs between them', async () => {
    await screen.button('Versions').click();
    const panel = page.getByRole('dialog', { name: 'Published versions' });
    await expect(panel.getByText('The hall is free five minutes later')).toBeVisible();
    await expect(panel.getByText('moved: 1', { exact: true })).toBeVisible();
    const differences = panel.getByRole('list', { name: 'What differs' });
    await expect(differences.getByRole('listitem')).toHaveText([/The report.*moved.*10:00.*10:05/]);
    await expectAccessible(page);
  });
});
