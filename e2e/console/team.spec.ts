import { ConsoleScreen } from '../screens/console.ts';
import { seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

const DANIYAR = { subject: '11111111-0000-4000-8000-000000000002', name: 'Данияр Сейтов', role: 'ORGANIZER' };

test('an organizer takes a colleague into the team and out again, and the history tells who did what', async ({
  page,
  browser,
  department,
}) => {
  test.slow();
  const { base, id, slug } = await seminarWithRoutes(department, { lifecycle: [] });
  await department.create(`${base}/team`, DANIYAR);
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/team`);
  const colleague = new ConsoleScreen(await (await browser.newContext()).newPage());
  await colleague.signIn('saule', `/en/console/seminars/${id}`);
  await expect(colleague.heading('This page leads nowhere')).toBeVisible();

  await test.step('takes her in', async () => {
    await expect(screen.rows('Team')).toHaveCount(2);
    await screen.button('Add').click();
    await screen.expectRefused('Person', 'Fill in this field');
    await screen.field('Person').fill('saule');
    await page.getByRole('option', { name: /saule/ }).click();
    await expectAccessible(page);
    await screen.button('Add').click();
    await expect(screen.rows('Team')).toHaveCount(3);
    await expectAccessible(page);
  });

  await test.step('she sees the draft, and changes it', async () => {
    await colleague.page.reload();
    await expect(colleague.heading(`Seminar ${slug}`)).toBeVisible();
    await colleague.openPart('Details');
    await colleague.fill({ 'Number of places': '77' });
    await colleague.save();
    await colleague.expectSaved();
  });

  await test.step('he reads in the history who changed what', async () => {
    await screen.openPart('History');
    const latest = page.getByRole('article').filter({ hasText: 'Places' }).first();
    await expect(latest).toContainText('Сәуле');
    await expect(latest).toContainText('77');
    await expectAccessible(page);
    await screen.field('Who changed it').selectOption({ label: DANIYAR.name });
    await expect(latest).toBeHidden();
    await expect(page.getByRole('article').filter({ hasText: 'Сәуле' }).first()).toContainText('added');
    await screen.button('Clear filters').click();
    await expect(latest).toBeVisible();
  });

  await test.step('takes her out, takes it back, and takes her out for good', async () => {
    await screen.openPart('Team');
    await takeOut(screen);
    await screen.button('Undo').click();
    await expect(screen.rows('Team')).toHaveCount(3);
    await takeOut(screen);
    await expect(screen.rows('Team')).toHaveCount(2);
    await colleague.page.reload();
    await expect(colleague.heading('This page leads nowhere')).toBeVisible();
  });
  await colleague.page.context().close();
});

async function takeOut(screen: ConsoleScreen) {
  await screen.page.getByRole('button', { name: /^Remove: Сәуле/ }).click();
  const dialog = screen.page.getByRole('dialog', { name: /^Take Сәуле/ });
  await expectAccessible(screen.page);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(dialog).toBeHidden();
}
