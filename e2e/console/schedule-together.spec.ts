import { ScheduleScreen } from '../screens/schedule.ts';
import { at, DANIYAR, programme, SAULE } from '../support/a-programme.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

test('two organizers arrange the same day at once: each sees what the other does, and nothing is lost', async ({
  browser,
  department,
}) => {
  test.slow();
  const { base, sessions, timesOf, page: address } = await programme(department, [DANIYAR, SAULE]);
  const daniyar = new ScheduleScreen(await (await browser.newContext()).newPage());
  const saule = new ScheduleScreen(await (await browser.newContext()).newPage());
  await daniyar.signIn('daniyar', address);
  await saule.signIn('saule', address);
  await saule.expectAt('Opening words', '09:00–09:30', 'Great hall');

  await test.step('she sees within two seconds what he moves, and who it was', async () => {
    await daniyar.drag('Opening words', daniyar.column('Lyceum'), 300);
    await daniyar.expectAt('Opening words', '13:00–13:30', 'Lyceum');
    await expect(saule.column('Lyceum').getByRole('button').filter({ hasText: 'Opening words' })).toContainText(
      '13:00–13:30',
      { timeout: 2000 },
    );
    await expect(saule.page.getByText('Данияр Сейтов changed: Opening words')).toBeVisible();
    await expectAccessible(saule.page);
  });

  await test.step('he cannot undo what she has moved on since', async () => {
    await saule.block('Opening words').focus();
    await saule.page.keyboard.press('ArrowDown');
    await saule.page.keyboard.press('Enter');
    await expect(daniyar.column('Lyceum').getByRole('button').filter({ hasText: 'Opening words' })).toContainText(
      '13:05–13:35',
      {
        timeout: 2000,
      },
    );
    await daniyar.button('Undo').click();
    await expect(daniyar.page.getByText(/Opening words: somebody has changed this since/)).toBeVisible();
    expect((await timesOf(sessions.opening.id)).startsAt).toBe(at('13:05'));
  });

  await test.step('of two who move the same at the same moment, the second is asked', async () => {
    await daniyar.page.context().setOffline(true);
    await saule.page.context().setOffline(false);
    await saule.block('The report').focus();
    await saule.page.keyboard.press('ArrowDown');
    await saule.page.keyboard.press('Enter');
    await expect.poll(async () => (await timesOf(sessions.report.id)).startsAt).toBe(at('10:05'));
    await daniyar.block('The report').focus();
    await daniyar.page.keyboard.press('ArrowUp');
    await daniyar.page.context().setOffline(false);
    await daniyar.page.keyboard.press('Enter');
    const question = daniyar.page.getByRole('dialog', { name: /Somebody else has changed “The report”/ });
    await expect(question).toContainText('Сәуле Ахметова');
    await expectAccessible(daniyar.page);
    expect((await timesOf(sessions.report.id)).startsAt).toBe(at('10:05'));
    await question.getByRole('button', { name: 'Apply mine all the same' }).click();
    await expect.poll(async () => (await timesOf(sessions.report.id)).startsAt).toBe(at('09:55'));
  });

  await test.step('what is typed over the same words is not saved unasked', async () => {
    await daniyar.block('Open lesson').press('Enter');
    // its title is what the other makes of it meanwhile
    const panel = daniyar.page.getByRole('dialog', { name: /lesson/ });
    await panel.getByLabel('Title, English').fill('His lesson');
    const lesson = await department.read(`${base}/sessions/${sessions.lesson.id}`);
    await saule.block('Open lesson').press('Enter');
    const hers = saule.page.getByRole('dialog', { name: /lesson/ });
    await hers.getByLabel('Title, English').fill('Her lesson');
    await hers.getByRole('button', { name: 'Save' }).click();
    await expect(hers).toBeHidden();
    await panel.getByRole('button', { name: 'Save' }).click();
    await expect(panel.getByText('Someone has changed this since you opened it.')).toBeVisible();
    await expect(panel.getByText('Сәуле Ахметова')).toBeVisible();
    await panel.getByRole('button', { name: 'Load their version' }).click();
    await expect(panel.getByLabel('Title, English')).toHaveValue('Her lesson');
    expect((await department.read(`${base}/sessions/${lesson.id}`)).title.en).toBe('Her lesson');
  });
  await Promise.all([daniyar, saule].map(({ page }) => page.context().close()));
});
