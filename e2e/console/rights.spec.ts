import { ConsoleScreen } from '../screens/console.ts';
import { seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { seminarPath } from '../support/sample.ts';
import { expect, test } from '../support/test.ts';

test('an organizer of no team does not find the draft of another', async ({ page, department }) => {
  const draft = await seminarWithRoutes(department, { lifecycle: [] });
  const screen = new ConsoleScreen(page);
  await screen.signIn('saule', '/en/console/seminars');

  await screen.fill({ 'Search by title': draft.slug });
  await expect(page.getByText('Nothing fits these filters')).toBeVisible();
  await expectAccessible(page);
  for (const path of [`/en/console/seminars/${draft.id}`, seminarPath('en', draft.slug)]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'This page leads nowhere' })).toBeVisible();
    await expectAccessible(page);
  }
});

test('a reader looks at everything of the team and changes nothing', async ({ page, department }) => {
  const { id, base } = await seminarWithRoutes(department);
  const marat = { subject: '11111111-0000-4000-8000-000000000004', name: 'Marat', role: 'READER' };
  await department.create(`${base}/team`, marat);
  const screen = new ConsoleScreen(page);
  await screen.signIn('marat', `/en/console/seminars/${id}`);

  await expect(page.getByRole('list', { name: 'Steps of the seminar' })).toBeVisible();
  await expect(screen.button('Close registration')).toHaveCount(0);
  await screen.openPart('Details');
  await expect(screen.field('Name in the address')).toBeDisabled();
  await expect(screen.button('Save')).toHaveCount(0);
  await screen.openPart('Routes');
  await expect(screen.link('Route 1')).toBeVisible();
  await expect(screen.link('New route')).toHaveCount(0);
  await screen.open('Organizations');
  await expect(screen.link('New organization')).toHaveCount(0);
  await expectAccessible(page);
});
